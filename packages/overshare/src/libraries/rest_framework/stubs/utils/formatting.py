def lazy_format(text, *args, **kwargs):
    return text


def remove_trailing_string(content, trailing):
    return content


def dedent(content):
    return content


def camelcase_to_spaces(content):
    return content


def markup_description(description):
    return description

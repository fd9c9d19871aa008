import overshare as o


def escape(text):
    return text


conditional_escape = escapejs = linebreaks = strip_spaces_between_tags = smart_urlquote = escape


def strip_tags(value):
    return o.unknown('str', value)


def urlize(text, trim_url_limit=None, nofollow=False, autoescape=False):
    return o.unknown('str', text)


def format_html(format_string, *args, **kwargs):
    return o.unknown('str', *args, *kwargs.values())


def format_html_join(sep, format_string, args_generator):
    return o.unknown('str', *[arg for args in args_generator for arg in args])


def json_script(value, element_id=None, encoder=None):
    return o.text('html', value)


def html_safe(klass):
    return klass


def avoid_wrapping(value):
    return value

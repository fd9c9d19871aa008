import overshare as o


def _text(value, *args, **kwargs):
    return o.unknown('str', value)


def slugify(value, allow_unicode=False):
    return o.unknown('str', value)


capfirst = get_valid_filename = wrap = phone2numeric = unescape_string_literal = camel_case_to_spaces = normalize_newlines = compress_string = _text


def format_lazy(format_string, *args, **kwargs):
    return o.unknown('str', *args, *kwargs.values())


def get_text_list(list_, last_word='or'):
    return o.unknown('str', *list_)


def smart_split(text):
    return [o.unknown('str', text)]


class Truncator:
    def __init__(self, text):
        self._text = text

    def chars(self, num, truncate=None, html=False):
        return o.unknown('str', self._text)

    words = chars

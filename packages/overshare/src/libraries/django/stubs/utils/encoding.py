import overshare as o


class DjangoUnicodeDecodeError(UnicodeDecodeError):
    pass


def force_str(s, encoding='utf-8', strings_only=False, errors='strict'):
    return s if isinstance(s, str) else str(s)


smart_str = force_text = smart_text = force_str


def force_bytes(s, encoding='utf-8', strings_only=False, errors='strict'):
    return s if isinstance(s, (str, bytes)) else o.unknown('bytes', s)


smart_bytes = force_bytes


def is_protected_type(obj):
    return o.unknown('bool')


def iri_to_uri(iri):
    return iri


uri_to_iri = escape_uri_path = filepath_to_uri = repercent_broken_unicode = iri_to_uri


def get_system_encoding():
    return 'utf-8'


def python_2_unicode_compatible(cls):
    return cls

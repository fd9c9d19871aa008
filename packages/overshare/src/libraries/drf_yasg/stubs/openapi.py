import overshare as o

TYPE_OBJECT = 'object'
TYPE_STRING = 'string'
TYPE_NUMBER = 'number'
TYPE_INTEGER = 'integer'
TYPE_BOOLEAN = 'boolean'
TYPE_ARRAY = 'array'
TYPE_FILE = 'file'
IN_BODY = 'body'
IN_PATH = 'path'
IN_QUERY = 'query'
IN_FORM = 'formData'
IN_HEADER = 'header'


class _Part:
    def __init__(self, *args, **kwargs):
        pass


class Info(_Part):
    pass


class Contact(_Part):
    pass


class License(_Part):
    pass


class Parameter(_Part):
    pass


class Schema(_Part):
    pass


class Response(_Part):
    pass


class Items(_Part):
    pass


def __getattr__(name):
    return o.opaque('a part of a description')

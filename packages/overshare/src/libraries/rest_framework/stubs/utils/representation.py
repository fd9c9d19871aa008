def smart_repr(value):
    return repr(value)


field_repr = serializer_repr = list_repr = smart_repr

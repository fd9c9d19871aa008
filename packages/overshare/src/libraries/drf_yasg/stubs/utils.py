def swagger_auto_schema(*args, **kwargs):
    return lambda function: function


def swagger_serializer_method(*args, **kwargs):
    return lambda function: function


class no_body:
    pass


class unset:
    pass

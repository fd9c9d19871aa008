class _Extension:
    target_class = None
    name = None
    priority = 0
    match_subclasses = False

    def __init__(self, target=None):
        self.target = target


class OpenApiAuthenticationExtension(_Extension):
    pass


class OpenApiSerializerExtension(_Extension):
    pass


class OpenApiSerializerFieldExtension(_Extension):
    pass


class OpenApiViewExtension(_Extension):
    pass


class OpenApiFilterExtension(_Extension):
    pass

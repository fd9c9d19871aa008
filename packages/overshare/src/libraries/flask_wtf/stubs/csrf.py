import overshare as o


class CSRFProtect:
    """Guards against requests from other pages; says nothing about who may call."""

    def __init__(self, app=None):
        pass

    def init_app(self, app):
        pass

    def exempt(self, view):
        return view

    def protect(self):
        pass


CsrfProtect = CSRFProtect


class CSRFError(Exception):
    code = 400
    description = ''


def generate_csrf(*args, **kwargs):
    return o.unknown('str')


def validate_csrf(*args, **kwargs):
    pass

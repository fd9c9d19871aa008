import overshare as o
from flask.globals import request
from werkzeug.exceptions import MethodNotAllowed


class View:
    methods = None
    decorators = []
    init_every_request = True
    provide_automatic_options = None

    def dispatch_request(self, **kwargs):
        raise NotImplementedError()

    @classmethod
    def as_view(cls, name, *class_args, **class_kwargs):
        def view(**kwargs):
            self = cls(*class_args, **class_kwargs)
            return self.dispatch_request(**kwargs)

        made = view
        for decorator in cls.decorators:
            made.__name__ = name
            made = decorator(made)
        made.view_class = cls
        made.__name__ = name
        made.methods = cls.methods or _methods_of(cls)
        return made


def _methods_of(cls):
    return [method.upper() for method in ('get', 'post', 'put', 'patch', 'delete', 'head', 'options') if hasattr(cls, method)] or ['GET']


class MethodView(View):
    def dispatch_request(self, **kwargs):
        method = getattr(self, request.method.lower(), None)
        if method is None:
            raise MethodNotAllowed()
        return method(**kwargs)

import overshare as o
from flask.globals import request
from werkzeug.exceptions import MethodNotAllowed


class View:
    methods = None
    decorators = []
    init_every_request = True
    provide_automatic_options = None

    def __init_subclass__(cls, **kwargs):
        o.pending(cls, lambda: cls._put_alone())

    @classmethod
    def _put_alone(cls):
        from flask.app import Flask
        Flask('unrouted').add_url_rule(cls._rule(), view_func=cls.as_view(cls.__name__))

    @classmethod
    def _rule(cls):
        return o.rule_for(*[getattr(cls, method.lower(), None) or cls.dispatch_request for method in _methods_of(cls)])

    def dispatch_request(self, **kwargs):
        raise NotImplementedError()

    @classmethod
    def as_view(cls, name, *class_args, **class_kwargs):
        o.routed(cls)

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

"""A function as an API view, its options, and the extra actions of a viewset."""
import overshare as o
from functools import wraps
from rest_framework import views


class MethodMapper(dict):
    """`action.mapping`: which method of HTTP leads to which function of the viewset."""

    def __init__(self, action, methods):
        self.action = action
        for method in methods:
            self[method] = action.__name__

    def _map(self, method, function):
        self[method] = function.__name__
        return function

    def get(self, function):
        return self._map('get', function)

    def post(self, function):
        return self._map('post', function)

    def put(self, function):
        return self._map('put', function)

    def patch(self, function):
        return self._map('patch', function)

    def delete(self, function):
        return self._map('delete', function)

    def head(self, function):
        return self._map('head', function)

    def options(self, function):
        return self._map('options', function)

    def trace(self, function):
        return self._map('trace', function)


def action(methods=None, detail=None, url_path=None, url_name=None, **kwargs):
    methods = ['get'] if methods is None else methods
    names = [method.lower() for method in methods]

    def decorator(function):
        function.mapping = MethodMapper(function, names)
        function.detail = detail
        function.url_path = url_path if url_path else function.__name__
        function.url_name = url_name if url_name else function.__name__.replace('_', '-')
        function.kwargs = kwargs
        return function
    return decorator


def detail_route(methods=None, **kwargs):
    url_path = kwargs.pop('url_path', None)
    return action(methods, detail=True, url_path=url_path, **kwargs)


def list_route(methods=None, **kwargs):
    url_path = kwargs.pop('url_path', None)
    return action(methods, detail=False, url_path=url_path, **kwargs)


OPTIONS = ('renderer_classes', 'parser_classes', 'authentication_classes', 'throttle_classes', 'permission_classes', 'content_negotiation_class', 'metadata_class', 'versioning_class', 'schema', 'throttle_scope')


def api_view(http_method_names=None):
    methods = ['GET'] if http_method_names is None else list(http_method_names)

    def decorator(function):
        # options that stood below are known to the view; alone they did nothing
        plain = getattr(function, '_plain', function)
        cls = _class_for(function, plain, methods)
        view = cls.as_view()
        view.__name__ = getattr(plain, '__name__', 'view')
        view.__module__ = getattr(plain, '__module__', '')
        view.__wrapped__ = plain
        view._overshare_views = lambda routed: _answered(view, routed, methods)
        o.pending(view, lambda: _put_alone(view))
        return view
    return decorator


# imported and not used it left nobody unguarded
api_view._is_no_guard = True


def _class_for(function, plain, methods):
    class WrappedAPIView(views.APIView):
        _decorated = True

    def handler(self, *args, **kwargs):
        return plain(*args, **kwargs)

    WrappedAPIView.http_method_names = [method.lower() for method in methods] + ['options']
    for method in methods:
        setattr(WrappedAPIView, method.lower(), handler)
    for name in OPTIONS:
        if hasattr(function, name):
            setattr(WrappedAPIView, name, getattr(function, name))
    return WrappedAPIView


def _answered(view, routed, methods):
    o.routed(view)
    return {method.upper(): routed for method in methods}


def _put_alone(view):
    from django._alone import route_alone
    route_alone(o.as_named(view))


# what looks like a guard and is one only below `@api_view`
GUARDS = {'permission_classes': 'permission', 'authentication_classes': 'authentication', 'throttle_classes': 'throttle'}


def _option(name, value):
    def decorator(function):
        if name not in GUARDS:
            setattr(function, name, value)
            return function
        plain = getattr(function, '_plain', function)

        @wraps(function)
        def alone(*args, **kwargs):
            for one in value:
                if not o.is_unknown(one):
                    o.guard(GUARDS[name], getattr(one, '__name__', name), idle='wrong-place')
            return function(*args, **kwargs)

        alone._plain = plain
        setattr(alone, name, value)
        return alone
    return decorator


def renderer_classes(renderer_classes):
    return _option('renderer_classes', renderer_classes)


def parser_classes(parser_classes):
    return _option('parser_classes', parser_classes)


def authentication_classes(authentication_classes):
    return _option('authentication_classes', authentication_classes)


def throttle_classes(throttle_classes):
    return _option('throttle_classes', throttle_classes)


def permission_classes(permission_classes):
    return _option('permission_classes', permission_classes)


def content_negotiation_class(content_negotiation_class):
    return _option('content_negotiation_class', content_negotiation_class)


def metadata_class(metadata_class):
    return _option('metadata_class', metadata_class)


def versioning_class(versioning_class):
    return _option('versioning_class', versioning_class)


def schema(view_inspector):
    return _option('schema', view_inspector)

from functools import wraps


class classonlymethod(classmethod):
    pass


def method_decorator(decorator, name=''):
    """A decorator of functions for a method; with a name, for that method of a class."""
    def decorate(obj):
        if isinstance(obj, type):
            setattr(obj, name, _decorated(decorator, getattr(obj, name)))
            return obj
        return _decorated(decorator, obj)
    return decorate


def _decorated(decorator, method):
    decorators = list(decorator) if isinstance(decorator, (list, tuple)) else [decorator]

    @wraps(method)
    def _wrapper(self, *args, **kwargs):
        @wraps(method)
        def bound(*args2, **kwargs2):
            return method(self, *args2, **kwargs2)

        made = bound
        for one in reversed(decorators):
            made = one(made)
        return made(*args, **kwargs)

    def dummy(*args, **kwargs):
        pass

    # decorators mark what they decorate
    for one in reversed(decorators):
        marked = one(dummy)
        for key, value in getattr(marked, '__dict__', {}).items():
            if not key.startswith('__'):
                setattr(_wrapper, key, value)
    return _wrapper


def decorator_from_middleware(middleware_class):
    return make_middleware_decorator(middleware_class)()


def decorator_from_middleware_with_args(middleware_class):
    return make_middleware_decorator(middleware_class)


def make_middleware_decorator(middleware_class):
    def with_args(*m_args, **m_kwargs):
        def decorator(view_func):
            @wraps(view_func)
            def _wrapper(request, *args, **kwargs):
                return middleware_class(lambda asked: view_func(asked, *args, **kwargs), *m_args, **m_kwargs)(request)
            return _wrapper
        return decorator
    return with_args


def sync_and_async_middleware(func):
    return func


sync_only_middleware = async_only_middleware = sync_and_async_middleware
available_attrs = lambda function: ()

import overshare as o
from functools import wraps
from django.http import HttpResponseNotAllowed


def require_http_methods(request_method_list):
    def decorator(func):
        @wraps(func)
        def inner(request, *args, **kwargs):
            if request.method not in request_method_list:
                return HttpResponseNotAllowed(request_method_list)
            return func(request, *args, **kwargs)
        inner._allowed_methods = [method for method in request_method_list if method not in ('HEAD', 'OPTIONS')]
        return inner
    return decorator


require_GET = require_http_methods(['GET'])
require_POST = require_http_methods(['POST'])
require_safe = require_http_methods(['GET', 'HEAD'])


def condition(etag_func=None, last_modified_func=None):
    return lambda func: func


def etag(etag_func):
    return condition(etag_func)


def last_modified(last_modified_func):
    return condition(None, last_modified_func)


def conditional_page(func):
    return func

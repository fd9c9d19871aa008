"""What happens to a request: the middleware, outermost first, around the view, and what becomes of exceptions."""
import overshare as o
from django.conf import settings
from django.core.exceptions import MiddlewareNotUsed
from django.http import HttpResponse
from django.utils.module_loading import import_string


class BaseHandler:
    def __init__(self):
        self.view_middleware = []
        self.exception_middleware = []
        self.chain = self.get_response_inner

    def load_middleware(self, is_async=False):
        handler = convert_exception_to_response(self.get_response_inner)
        for path in reversed(settings.MIDDLEWARE or []):
            factory = import_string(path)
            if o.is_unknown(factory):
                continue
            try:
                made = factory(handler)
            except MiddlewareNotUsed:
                continue
            if o.is_unknown(made):
                continue
            if hasattr(made, 'process_view'):
                self.view_middleware.insert(0, made.process_view)
            if hasattr(made, 'process_exception'):
                self.exception_middleware.append(made.process_exception)
            handler = convert_exception_to_response(made)
        self.chain = handler

    def answer(self, request, match):
        request._match = match
        return self.chain(request)

    def get_response_inner(self, request):
        match = request._match
        request.resolver_match = match
        for process in self.view_middleware:
            response = process(request, match.func, match.args, match.kwargs)
            if response is not None:
                return response
        try:
            response = match.func(request, *match.args, **match.kwargs)
        except Exception as error:
            return self._after_error(request, error)
        return o.each(response, _checked)

    def _after_error(self, request, error):
        for process in self.exception_middleware:
            response = process(request, error)
            if response is not None:
                return response
        raise error


def _checked(response):
    if response is None:
        raise ValueError("The view didn't return an HttpResponse object. It returned None instead.")
    return response


def convert_exception_to_response(get_response):
    def inner(request):
        try:
            return get_response(request)
        except Exception as error:
            return o.each(error, response_for_exception)
    return inner


def response_for_exception(error):
    """Exceptions that have a status are answered with it; any other is a crash."""
    code = getattr(error, 'code', None)
    if isinstance(error, _answered()):
        made = HttpResponse('', status=code)
        made._error = error
        return made
    raise error


def _answered():
    from django.core.exceptions import BadRequest, PermissionDenied, SuspiciousOperation
    from django.http.exceptions import Http404
    return (Http404, PermissionDenied, SuspiciousOperation, BadRequest)

"""`APIView`: who calls, whether they may, how often; then the handler; then what it raised, and how it is written."""
import overshare as o
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponse
from django.http.response import HttpResponseBase
from django.views.generic import View
from rest_framework import exceptions
from rest_framework._guards import meet_permissions, meet_throttle, note_misspelled, note_unasked
from rest_framework.request import Request
from rest_framework.response import Response
from rest_framework.schemas import DefaultSchema
from rest_framework.settings import Setting, api_settings


def get_view_name(view):
    return o.unknown('str')


def get_view_description(view, html=False):
    return o.unknown('str')


def set_rollback():
    pass


def exception_handler(exc, context):
    """The answer to what a view raised; None where it is not for an API to answer."""
    if isinstance(exc, Http404):
        exc = exceptions.NotFound()
    elif isinstance(exc, PermissionDenied):
        exc = exceptions.PermissionDenied()
    if isinstance(exc, exceptions.APIException):
        data = exc.detail if isinstance(exc.detail, (list, dict)) else {'detail': exc.detail}
        return Response(data, status=exc.status_code)
    return None


def _about(request, answer, obj):
    """An answer that is not known is given for some objects and not for others, as a permission on one object is."""
    if o.is_unknown(answer) and hasattr(request.user, 'has_perm'):
        return request.user.has_perm('view', obj)
    return answer


class APIView(View):
    renderer_classes = Setting('DEFAULT_RENDERER_CLASSES')
    parser_classes = Setting('DEFAULT_PARSER_CLASSES')
    authentication_classes = Setting('DEFAULT_AUTHENTICATION_CLASSES')
    throttle_classes = Setting('DEFAULT_THROTTLE_CLASSES')
    permission_classes = Setting('DEFAULT_PERMISSION_CLASSES')
    content_negotiation_class = Setting('DEFAULT_CONTENT_NEGOTIATION_CLASS')
    metadata_class = Setting('DEFAULT_METADATA_CLASS')
    versioning_class = Setting('DEFAULT_VERSIONING_CLASS')
    settings = api_settings
    schema = DefaultSchema()
    _framework = 'rest_framework'
    # no permission has been asked about a single object yet
    _unasked = True

    @classmethod
    def _is_library(cls):
        return cls.__module__.startswith('rest_framework') or super()._is_library()

    @classmethod
    def as_view(cls, **initkwargs):
        return _made_view(cls, super().as_view(**initkwargs), None, initkwargs)

    @property
    def allowed_methods(self):
        return self._allowed_methods()

    @property
    def default_response_headers(self):
        return {}

    def http_method_not_allowed(self, request, *args, **kwargs):
        raise exceptions.MethodNotAllowed(request.method)

    def permission_denied(self, request, message=None, code=None):
        if request.authenticators and not request.successful_authenticator:
            raise exceptions.NotAuthenticated()
        raise exceptions.PermissionDenied(detail=message, code=code)

    def throttled(self, request, wait):
        raise exceptions.Throttled(wait)

    def get_authenticate_header(self, request):
        authenticators = self.get_authenticators()
        return authenticators[0].authenticate_header(request) if authenticators else None

    def get_parser_context(self, http_request):
        return {'view': self, 'args': self.args, 'kwargs': self.kwargs}

    def get_renderer_context(self):
        return {'view': self, 'args': self.args, 'kwargs': self.kwargs, 'request': self.request}

    def get_exception_handler_context(self):
        return {'view': self, 'args': self.args, 'kwargs': self.kwargs, 'request': self.request}

    def get_view_name(self):
        return o.unknown('str')

    def get_view_description(self, html=False):
        return o.unknown('str')

    def get_format_suffix(self, **kwargs):
        return None

    def get_renderers(self):
        return [renderer() for renderer in self.renderer_classes]

    def get_parsers(self):
        return [parser() for parser in self.parser_classes]

    def get_authenticators(self):
        return [auth() for auth in _listed(self.authentication_classes)]

    def get_permissions(self):
        return [permission() for permission in _listed(self.permission_classes)]

    def get_throttles(self):
        return [throttle() for throttle in _listed(self.throttle_classes)]

    def get_content_negotiator(self):
        if not getattr(self, '_negotiator', None):
            self._negotiator = self.content_negotiation_class()
        return self._negotiator

    def get_exception_handler(self):
        return self.settings.EXCEPTION_HANDLER

    def perform_content_negotiation(self, request, force=False):
        return self.get_content_negotiator().select_renderer(request, self.get_renderers(), self.format_kwarg)

    def perform_authentication(self, request):
        request.user

    def check_permissions(self, request):
        meet_permissions(self, request, lambda permission: permission.has_permission(request, self))

    def check_object_permissions(self, request, obj):
        self._unasked = False
        meet_permissions(self, request, lambda permission: _about(request, permission.has_object_permission(request, self, obj), obj), True)

    def _meet_throttle(self, throttle, idle):
        meet_throttle(self, throttle, idle)

    def check_throttles(self, request):
        for throttle in self.get_throttles():
            if not hasattr(throttle, '_idle'):
                meet_throttle(self, throttle, None)
            if not throttle.allow_request(request, self):
                self.throttled(request, throttle.wait())

    def determine_version(self, request, *args, **kwargs):
        if self.versioning_class is None:
            return (None, None)
        scheme = self.versioning_class()
        return (scheme.determine_version(request, *args, **kwargs), scheme)

    def initialize_request(self, request, *args, **kwargs):
        return Request(request, parsers=self.get_parsers(), authenticators=self.get_authenticators(), negotiator=self.get_content_negotiator(), parser_context=self.get_parser_context(request))

    def initial(self, request, *args, **kwargs):
        self.format_kwarg = self.get_format_suffix(**kwargs)
        request.accepted_renderer, request.accepted_media_type = self.perform_content_negotiation(request)
        request.version, request.versioning_scheme = self.determine_version(request, *args, **kwargs)
        self.perform_authentication(request)
        note_misspelled(type(self))
        self.check_permissions(request)
        self.check_throttles(request)

    def finalize_response(self, request, response, *args, **kwargs):
        if isinstance(response, Response):
            if not getattr(request, 'accepted_renderer', None):
                request.accepted_renderer, request.accepted_media_type = self.perform_content_negotiation(request, force=True)
            response.accepted_renderer = request.accepted_renderer
            response.accepted_media_type = request.accepted_media_type
            response.renderer_context = self.get_renderer_context()
        elif response is None:
            raise AssertionError('Expected a `Response`, `HttpResponse` or `StreamingHttpResponse` to be returned from the view, but received a `NoneType`')
        return response

    def handle_exception(self, exc):
        if isinstance(exc, (exceptions.NotAuthenticated, exceptions.AuthenticationFailed)):
            if not self.get_authenticate_header(self.request):
                exc.status_code = 403
        context = self.get_exception_handler_context()
        response = self.get_exception_handler()(exc, context)
        if o.is_unknown(response):
            # one that cannot be read nearly always adds something to what the framework's own does
            response = exception_handler(exc, context)
        if response is None:
            self.raise_uncaught_exception(exc)
        response.exception = True
        if not o.is_unknown(response):
            response._error = exc
        return response

    def raise_uncaught_exception(self, exc):
        raise exc

    def dispatch(self, request, *args, **kwargs):
        self.args = args
        self.kwargs = kwargs
        request = self.initialize_request(request, *args, **kwargs)
        self.request = request
        self.headers = self.default_response_headers
        try:
            self.initial(request, *args, **kwargs)
            name = request.method.lower()
            handler = getattr(self, name, self.http_method_not_allowed) if name in self.http_method_names else self.http_method_not_allowed
            response = handler(request, *args, **kwargs)
            note_unasked(self)
        except Exception as exc:
            response = o.each(exc, self.handle_exception)
        self.response = o.each(response, lambda one: self.finalize_response(request, one, *args, **kwargs))
        return self.response

    def options(self, request, *args, **kwargs):
        if self.metadata_class is None:
            return self.http_method_not_allowed(request, *args, **kwargs)
        return Response(self.metadata_class().determine_metadata(request, self), status=200)


def put_alone(patterns):
    """Views that nothing routes, under addresses that bring what they ask for."""
    from django._site import Site
    site = Site(o.settings_module())
    site.handler.serves_alone = True
    for pattern in patterns:
        site.add(pattern, [])


def _listed(classes):
    """A class that stands where a list of classes should cannot be walked over."""
    if isinstance(classes, type) or hasattr(classes, 'operator_class'):
        raise TypeError('object is not iterable')
    return classes


def _made_view(cls, inner, actions, initkwargs):
    """The function that URLs lead to: exempt from CSRF checks and from the login that a middleware asks for."""
    def view(request, *args, **kwargs):
        return o.each(inner(request, *args, **kwargs), rendered)

    view.cls = view.view_class = cls
    view.initkwargs = view.view_initkwargs = initkwargs
    view.actions = actions
    view.__name__ = cls.__name__
    view.__module__ = cls.__module__
    view.csrf_exempt = True
    view.login_required = False
    view._framework = 'rest_framework'
    view._overshare_views = lambda routed: _handlers(cls, actions, initkwargs)
    return view


def rendered(response):
    return response.render() if isinstance(response, Response) else response


def _handlers(cls, actions, initkwargs):
    allowed = initkwargs.get('http_method_names') or cls.http_method_names
    if actions is None:
        actions = {name: name for name in cls.http_method_names if name != 'options' and hasattr(cls, name)}
    return {method.upper(): o.method_of(cls, name) for method, name in actions.items() if method in allowed and hasattr(cls, name)}

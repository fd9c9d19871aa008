import overshare as o
from django.core.exceptions import ImproperlyConfigured
from django.http import HttpResponse, HttpResponseNotAllowed


class View:
    http_method_names = ['get', 'post', 'put', 'patch', 'delete', 'head', 'options', 'trace']
    _framework = 'django'

    def __init__(self, **kwargs):
        for name, value in kwargs.items():
            setattr(self, name, value)

    def __init_subclass__(cls, **kwargs):
        o.pending(cls, lambda: cls._put_alone())

    @classmethod
    def _put_alone(cls):
        from django._alone import route_alone
        route_alone(cls.as_view())

    @classmethod
    def as_view(cls, **initkwargs):
        o.routed(cls)

        idle = _mixins_behind(cls)

        def view(request, *args, **kwargs):
            for mixin in idle:
                o.guard(mixin._guard_kind, mixin.__name__, source='class', idle='wrong-order')
            self = cls(**initkwargs)
            self.setup(request, *args, **kwargs)
            return self.dispatch(request, *args, **kwargs)

        view.view_class = cls
        view.view_initkwargs = initkwargs
        view.__name__ = cls.__name__
        view.__module__ = cls.__module__
        # what decorates `dispatch` marks the view
        for name, value in getattr(cls.dispatch, '__dict__', {}).items():
            setattr(view, name, value)
        return view

    def setup(self, request, *args, **kwargs):
        if hasattr(self, 'get') and not hasattr(self, 'head'):
            self.head = self.get
        self.request = request
        self.args = args
        self.kwargs = kwargs

    def dispatch(self, request, *args, **kwargs):
        if request.method.lower() in self.http_method_names:
            handler = getattr(self, request.method.lower(), self.http_method_not_allowed)
        else:
            handler = self.http_method_not_allowed
        return handler(request, *args, **kwargs)

    def http_method_not_allowed(self, request, *args, **kwargs):
        return HttpResponseNotAllowed(self._allowed_methods())

    def options(self, request, *args, **kwargs):
        return HttpResponse('')

    def _allowed_methods(self):
        return [name.upper() for name in self.http_method_names if hasattr(self, name)]


def _mixins_behind(cls):
    """Mixins that guard and stand behind the view that they would guard: nothing asks them."""
    found = []
    behind = False
    for base in cls.__mro__:
        if behind and base.__dict__.get('_guard_kind') is not None:
            found.append(base)
        if base is View:
            behind = True
    return found


class ContextMixin:
    extra_context = None

    def get_context_data(self, **kwargs):
        if 'view' not in kwargs:
            kwargs['view'] = self
        if self.extra_context is not None:
            kwargs.update(self.extra_context)
        return kwargs


class TemplateResponseMixin:
    template_name = None
    template_engine = None
    response_class = None
    content_type = None

    def render_to_response(self, context, **response_kwargs):
        from django.template.response import TemplateResponse
        response_kwargs.setdefault('content_type', self.content_type)
        return (self.response_class or TemplateResponse)(self.request, self.get_template_names(), context, **response_kwargs)

    def get_template_names(self):
        return [self.template_name]


class TemplateView(TemplateResponseMixin, ContextMixin, View):
    def get(self, request, *args, **kwargs):
        return self.render_to_response(self.get_context_data(**kwargs))


class RedirectView(View):
    permanent = False
    url = None
    pattern_name = None
    query_string = False

    def get_redirect_url(self, *args, **kwargs):
        if self.pattern_name:
            from django.urls import reverse
            return reverse(self.pattern_name)
        return self.url

    def get(self, request, *args, **kwargs):
        from django.http import HttpResponseGone, HttpResponsePermanentRedirect, HttpResponseRedirect
        url = self.get_redirect_url(*args, **kwargs)
        if not url:
            return HttpResponseGone('')
        return HttpResponsePermanentRedirect(url) if self.permanent else HttpResponseRedirect(url)

    def head(self, request, *args, **kwargs):
        return self.get(request, *args, **kwargs)

    post = put = patch = delete = head

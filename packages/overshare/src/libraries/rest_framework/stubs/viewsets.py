"""Views whose methods are actions: which method of HTTP leads to which is said where they are routed."""
import overshare as o
from rest_framework import generics, mixins, views
from rest_framework.decorators import MethodMapper


class ViewSetMixin:
    name = None
    description = None
    suffix = None
    detail = None
    basename = None

    @classmethod
    def as_view(cls, actions=None, **initkwargs):
        if not actions:
            raise TypeError("The `actions` argument must be provided when calling `.as_view()` on a ViewSet.")
        o.routed(cls)

        def answer(request, *args, **kwargs):
            self = cls(**initkwargs)
            self.action_map = actions
            for method, action in actions.items():
                setattr(self, method, getattr(self, action))
            if 'get' in actions and 'head' not in actions:
                self.head = self.get
            self.request = request
            self.args = args
            self.kwargs = kwargs
            return self.dispatch(request, *args, **kwargs)

        return views._made_view(cls, answer, actions, initkwargs)

    @classmethod
    def _put_alone(cls):
        from rest_framework.routers import SimpleRouter
        router = SimpleRouter()
        router.register(cls.__name__, cls, basename=cls.__name__)
        views.put_alone(router.urls)

    def initialize_request(self, request, *args, **kwargs):
        made = super().initialize_request(request, *args, **kwargs)
        method = request.method.lower()
        self.action = 'metadata' if method == 'options' else self.action_map.get(method)
        return made

    def reverse_action(self, url_name, *args, **kwargs):
        return o.unknown('str')

    @classmethod
    def get_extra_actions(cls):
        return [one for one in o.functions_with(cls, 'mapping') if isinstance(one.mapping, MethodMapper)]

    def get_extra_action_url_map(self):
        return {}


class ViewSet(ViewSetMixin, views.APIView):
    pass


class GenericViewSet(ViewSetMixin, generics.GenericAPIView):
    pass


class ReadOnlyModelViewSet(mixins.RetrieveModelMixin, mixins.ListModelMixin, GenericViewSet):
    pass


class ModelViewSet(mixins.CreateModelMixin, mixins.RetrieveModelMixin, mixins.UpdateModelMixin, mixins.DestroyModelMixin, mixins.ListModelMixin, GenericViewSet):
    pass

import overshare as o
from rest_framework.routers import DefaultRouter, DynamicRoute, Route, SimpleRouter


class LookupMixin:
    pass


class NestedMixin:
    """Every address begins with the parent's, which brings the parent's key as `<lookup>_pk`."""

    def __init__(self, parent_router, parent_prefix, *args, **kwargs):
        self.parent_router = parent_router
        self.parent_prefix = parent_prefix
        self.nest_prefix = kwargs.pop('lookup', 'nested_%s' % parent_prefix) + '_'
        super().__init__(*args, **kwargs)
        parent = [one for one in parent_router.registry if one[0] == parent_prefix]
        self._below = getattr(parent_router, '_below', '') + parent_prefix + '/' + parent_router.get_lookup_regex(parent[0][1], self.nest_prefix) + '/'

    def _urls_of(self, prefix, viewset, basename):
        return super()._urls_of(self._below + prefix, viewset, basename)


class NestedSimpleRouter(NestedMixin, SimpleRouter):
    pass


class NestedDefaultRouter(NestedMixin, DefaultRouter):
    pass

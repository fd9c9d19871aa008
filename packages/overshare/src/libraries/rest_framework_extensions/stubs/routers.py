"""drf-extensions: routers whose viewsets hang below each other."""
from rest_framework.routers import DefaultRouter, SimpleRouter

PARENT = 'parent_lookup_'


class NestedRegistryItem:
    """A registered viewset, under which others are registered; some write it as a `with` block."""

    def __init__(self, router, parent_prefix, parent_item=None, parent_viewset=None):
        self.router = router
        self.parent_prefix = parent_prefix
        self.parent_item = parent_item
        self.parent_viewset = parent_viewset

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return False

    def register(self, prefix, viewset, basename=None, parents_query_lookups=None, base_name=None):
        lookups = list(parents_query_lookups or [])
        self.router._register(self.get_prefix(lookups) + prefix, viewset, basename or base_name)
        return NestedRegistryItem(self.router, prefix, self, viewset)

    def get_prefix(self, parents_query_lookups):
        """The addresses of the parents, each with the key of one object."""
        above = self.parent_item.get_prefix(parents_query_lookups[:-1]) if self.parent_item else ''
        return above + self.parent_prefix + '/' + self.get_parent_lookup(parents_query_lookups) + '/'

    def get_parent_lookup(self, lookups):
        if not lookups:
            return self.router.get_lookup_regex(self.parent_viewset)
        return '(?P<' + PARENT + lookups[-1] + '>' + str(getattr(self.parent_viewset, 'lookup_value_regex', '[^/.]+')) + ')'


class NestedRouterMixin:
    def _register(self, prefix, viewset, basename=None):
        return super().register(prefix, viewset, basename)

    def register(self, prefix, viewset, basename=None, base_name=None):
        self._register(prefix, viewset, basename or base_name)
        return NestedRegistryItem(self, prefix, None, viewset)


class ExtendedRouterMixin(NestedRouterMixin):
    pass


class ExtendedSimpleRouter(ExtendedRouterMixin, SimpleRouter):
    pass


class ExtendedDefaultRouter(ExtendedRouterMixin, DefaultRouter):
    pass

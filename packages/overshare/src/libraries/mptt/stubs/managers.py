from django.db.models import Manager
from mptt.querysets import TreeQuerySet


class TreeManager(Manager):
    _queryset_class = TreeQuerySet

    def rebuild(self):
        pass

    def root_nodes(self):
        return self.filter(parent=None)

    def get_queryset_descendants(self, queryset, include_self=False):
        return self.all()

    get_queryset_ancestors = get_queryset_descendants

    def add_related_count(self, queryset, rel_model, rel_field, count_attr, cumulative=False, extra_filters=None):
        return queryset

from django.db.models import QuerySet


class TreeQuerySet(QuerySet):
    def get_descendants(self, *args, **kwargs):
        return self

    get_ancestors = get_descendants

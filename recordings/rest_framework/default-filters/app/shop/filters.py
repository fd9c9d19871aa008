from rest_framework.filters import BaseFilterBackend


class OwnerFilter(BaseFilterBackend):
    def filter_queryset(self, request, queryset, view):
        if request.user.is_anonymous:
            return queryset.none()
        return queryset.filter(owner=request.user)

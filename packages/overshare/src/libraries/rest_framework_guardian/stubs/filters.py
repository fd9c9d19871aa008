from guardian.shortcuts import get_objects_for_user
from rest_framework.filters import BaseFilterBackend


class ObjectPermissionsFilter(BaseFilterBackend):
    perm_format = '%(app_label)s.view_%(model_name)s'
    shortcut_kwargs = {'accept_global_perms': False}

    def filter_queryset(self, request, queryset, view):
        return get_objects_for_user(request.user, self.perm_format, queryset)

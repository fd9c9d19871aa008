"""Mixins of Django views that ask for a permission on the object at hand."""
import overshare as o
from django.contrib.auth.mixins import LoginRequiredMixin
from django.core.exceptions import PermissionDenied


class GuardianUserMixin:
    pass


class PermissionRequiredMixin:
    permission_required = None
    raise_exception = False
    return_403 = False
    return_404 = False
    accept_global_perms = False
    any_perm = False

    def get_required_permissions(self, request=None):
        return [self.permission_required] if isinstance(self.permission_required, str) else self.permission_required

    def get_permission_object(self):
        return getattr(self, 'permission_object', None) or self.get_object() if hasattr(self, 'get_object') else None

    def check_permissions(self, request):
        obj = self.get_permission_object()
        o.guard('permission', 'PermissionRequiredMixin', source='class')
        for perm in self.get_required_permissions(request):
            if not request.user.has_perm(perm, obj):
                raise PermissionDenied()

    def dispatch(self, request, *args, **kwargs):
        self.request = request
        self.args = args
        self.kwargs = kwargs
        self.check_permissions(request)
        return super().dispatch(request, *args, **kwargs)


class PermissionListMixin:
    permission_required = None
    get_objects_for_user_extra_kwargs = {}

    def get_queryset(self, *args, **kwargs):
        from guardian.shortcuts import get_objects_for_user
        return get_objects_for_user(self.request.user, self.permission_required, super().get_queryset(*args, **kwargs))

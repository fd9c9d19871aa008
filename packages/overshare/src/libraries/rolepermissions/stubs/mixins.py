import overshare as o
from django.core.exceptions import PermissionDenied
from rolepermissions.checkers import has_permission, has_role


class HasRoleMixin:
    allowed_roles = []

    def dispatch(self, request, *args, **kwargs):
        o.guard('permission', 'HasRoleMixin')
        if not has_role(request.user, self.allowed_roles):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)


class HasPermissionsMixin:
    required_permission = ''

    def dispatch(self, request, *args, **kwargs):
        o.guard('permission', 'HasPermissionsMixin')
        if not has_permission(request.user, self.required_permission):
            raise PermissionDenied
        return super().dispatch(request, *args, **kwargs)

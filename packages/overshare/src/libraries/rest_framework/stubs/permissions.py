"""Who may. A permission is asked before the handler runs, and again about the one object that `get_object` finds."""
import overshare as o
from django.http import Http404
from rest_framework import exceptions

SAFE_METHODS = ('GET', 'HEAD', 'OPTIONS')


class OperationHolderMixin:
    def __and__(self, other):
        return OperandHolder(AND, self, other)

    def __or__(self, other):
        return OperandHolder(OR, self, other)

    def __rand__(self, other):
        return OperandHolder(AND, other, self)

    def __ror__(self, other):
        return OperandHolder(OR, other, self)

    def __invert__(self):
        return SingleOperandHolder(NOT, self)


class SingleOperandHolder(OperationHolderMixin):
    def __init__(self, operator_class, op1_class):
        self.operator_class = operator_class
        self.op1_class = op1_class

    @property
    def __name__(self):
        return '~' + _named(self.op1_class)

    def __call__(self, *args, **kwargs):
        return self.operator_class(self.op1_class())


class OperandHolder(OperationHolderMixin):
    def __init__(self, operator_class, op1_class, op2_class):
        self.operator_class = operator_class
        self.op1_class = op1_class
        self.op2_class = op2_class

    @property
    def __name__(self):
        return '(' + _named(self.op1_class) + self.operator_class._sign + _named(self.op2_class) + ')'

    def __call__(self, *args, **kwargs):
        return self.operator_class(self.op1_class(), self.op2_class())


def _named(part):
    return getattr(part, '__name__', 'permission')


class _Joined:
    def _names(self):
        return type(self)._sign


class AND(_Joined):
    _sign = ' & '

    def __init__(self, op1, op2):
        self.op1 = op1
        self.op2 = op2

    def has_permission(self, request, view):
        return self.op1.has_permission(request, view) and self.op2.has_permission(request, view)

    def has_object_permission(self, request, view, obj):
        return self.op1.has_object_permission(request, view, obj) and self.op2.has_object_permission(request, view, obj)


class OR(_Joined):
    _sign = ' | '

    def __init__(self, op1, op2):
        self.op1 = op1
        self.op2 = op2

    def has_permission(self, request, view):
        return self.op1.has_permission(request, view) or self.op2.has_permission(request, view)

    def has_object_permission(self, request, view, obj):
        if not o.at_least('djangorestframework', '3.14'):
            # one that says nothing of objects lets in everybody whom the other should have kept out
            return self.op1.has_object_permission(request, view, obj) or self.op2.has_object_permission(request, view, obj)
        return (
            self.op1.has_permission(request, view) and self.op1.has_object_permission(request, view, obj)
        ) or (
            self.op2.has_permission(request, view) and self.op2.has_object_permission(request, view, obj)
        )


class NOT(_Joined):
    _sign = '~'

    def __init__(self, op1):
        self.op1 = op1

    def has_permission(self, request, view):
        return not self.op1.has_permission(request, view)

    def has_object_permission(self, request, view, obj):
        return not self.op1.has_object_permission(request, view, obj)


class BasePermission:
    def __overshare_class_and__(cls, other):
        return OperandHolder(AND, cls, other)

    def __overshare_class_or__(cls, other):
        return OperandHolder(OR, cls, other)

    def __overshare_class_invert__(cls):
        return SingleOperandHolder(NOT, cls)

    def has_permission(self, request, view):
        return True

    def has_object_permission(self, request, view, obj):
        return True


class BasePermissionMetaclass(type):
    pass


class AllowAny(BasePermission):
    def has_permission(self, request, view):
        return True


class IsAuthenticated(BasePermission):
    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)


class IsAdminUser(BasePermission):
    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated and o.is_staff())


class IsAuthenticatedOrReadOnly(BasePermission):
    def has_permission(self, request, view):
        return bool(request.method in SAFE_METHODS or request.user and request.user.is_authenticated)


class DjangoModelPermissions(BasePermission):
    """Reading asks for no permission, only for a login."""

    perms_map = {
        'GET': [],
        'OPTIONS': [],
        'HEAD': [],
        'POST': ['%(app_label)s.add_%(model_name)s'],
        'PUT': ['%(app_label)s.change_%(model_name)s'],
        'PATCH': ['%(app_label)s.change_%(model_name)s'],
        'DELETE': ['%(app_label)s.delete_%(model_name)s'],
    }
    authenticated_users_only = True

    def get_required_permissions(self, method, model_cls):
        if method not in self.perms_map:
            raise exceptions.MethodNotAllowed(method)
        return [_filled(perm, model_cls) for perm in self.perms_map[method]]

    def _queryset(self, view):
        if hasattr(view, 'get_queryset'):
            return view.get_queryset()
        return view.queryset

    def has_permission(self, request, view):
        if not request.user or (not request.user.is_authenticated and self.authenticated_users_only):
            return False
        if getattr(view, '_ignore_model_permissions', False):
            return True
        perms = self.get_required_permissions(request.method, self._queryset(view).model)
        return _has_all(request.user, perms)


class DjangoModelPermissionsOrAnonReadOnly(DjangoModelPermissions):
    authenticated_users_only = False


class DjangoObjectPermissions(DjangoModelPermissions):
    perms_map = {
        'GET': [],
        'OPTIONS': [],
        'HEAD': [],
        'POST': ['%(app_label)s.add_%(model_name)s'],
        'PUT': ['%(app_label)s.change_%(model_name)s'],
        'PATCH': ['%(app_label)s.change_%(model_name)s'],
        'DELETE': ['%(app_label)s.delete_%(model_name)s'],
    }

    def get_required_object_permissions(self, method, model_cls):
        return self.get_required_permissions(method, model_cls)

    def has_object_permission(self, request, view, obj):
        perms = self.get_required_object_permissions(request.method, self._queryset(view).model)
        if not request.user.has_perms(perms, obj):
            raise Http404
        return True


def _filled(perm, model_cls):
    return o.unknown('str') if model_cls is None else perm % {'app_label': model_cls._meta.app_label, 'model_name': model_cls._meta.model_name}


def _has_all(user, perms):
    return user.has_perms(perms) if perms else True

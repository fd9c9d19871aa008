from functools import wraps

import overshare as o
from django.conf import settings
from django.contrib.auth.decorators import to_login
from django.core.exceptions import PermissionDenied
from rolepermissions.checkers import has_permission, has_role


def _guarded(name, check, redirects):
    def decorator(view):
        @wraps(view)
        def wrapper(request, *args, **kwargs):
            o.guard('permission', name)
            if check(request.user):
                return view(request, *args, **kwargs)
            if redirects or (redirects is None and getattr(settings, 'ROLEPERMISSIONS_REDIRECT_TO_LOGIN', False)):
                return to_login()
            raise PermissionDenied
        return wrapper
    return decorator


def has_role_decorator(role, redirect_to_login=None, redirect_url=None):
    return _guarded('has_role_decorator', lambda user: has_role(user, role), redirect_to_login or redirect_url)


def has_permission_decorator(permission_name, redirect_to_login=None, redirect_url=None):
    return _guarded(
        'has_permission_decorator', lambda user: has_permission(user, permission_name), redirect_to_login or redirect_url,
    )

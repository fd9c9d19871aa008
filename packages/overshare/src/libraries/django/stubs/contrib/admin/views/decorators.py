import overshare as o
from django.contrib.auth.decorators import _guarded


def _is_staff(user):
    return user.is_active and user.is_staff


def staff_member_required(view_func=None, redirect_field_name='next', login_url='admin:login'):
    def decorator(function):
        return _guarded('permission', 'staff_member_required', _is_staff, function, login_url)
    return decorator(view_func) if view_func else decorator

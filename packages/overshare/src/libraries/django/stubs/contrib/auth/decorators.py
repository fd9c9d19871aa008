import overshare as o
from functools import wraps
from django.conf import settings
from django.core.exceptions import PermissionDenied
from django.http import HttpResponseRedirect
from django.shortcuts import resolve_url

REDIRECT_FIELD_NAME = 'next'


def to_login(login_url=None):
    """A redirect to the page of the login, whatever its address looks like."""
    made = HttpResponseRedirect(resolve_url(login_url or settings.LOGIN_URL))
    made._redirect = '/login/'
    return made


def _guarded(kind, name, passes, view_func, login_url):
    @wraps(view_func)
    def _view_wrapper(request, *args, **kwargs):
        o.guard(kind, name)
        if passes(request.user):
            return view_func(request, *args, **kwargs)
        return to_login(login_url)
    return _view_wrapper


def user_passes_test(test_func, login_url=None, redirect_field_name=REDIRECT_FIELD_NAME):
    def decorator(view_func):
        return _guarded('permission', 'user_passes_test', test_func, view_func, login_url)
    return decorator


def login_required(function=None, redirect_field_name=REDIRECT_FIELD_NAME, login_url=None):
    def decorator(view_func):
        return _guarded('authentication', 'login_required', _is_authenticated, view_func, login_url)
    return decorator(function) if function else decorator


def _is_authenticated(user):
    return user.is_authenticated


def login_not_required(view_func):
    view_func.login_required = False
    return view_func


def permission_required(perm, login_url=None, raise_exception=False):
    def check(user):
        perms = (perm,) if isinstance(perm, str) else perm
        if user.has_perms(perms):
            return True
        if raise_exception:
            raise PermissionDenied()
        return False

    def decorator(view_func):
        return _guarded('permission', 'permission_required', check, view_func, login_url)
    return decorator

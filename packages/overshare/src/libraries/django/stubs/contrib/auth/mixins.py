import overshare as o
from django.conf import settings
from django.core.exceptions import ImproperlyConfigured, PermissionDenied
from django.contrib.auth.decorators import to_login


class AccessMixin:
    login_url = None
    permission_denied_message = ''
    raise_exception = False
    redirect_field_name = 'next'
    # what a mixin guards; none of its own
    _guard_kind = None

    def get_login_url(self):
        return self.login_url or settings.LOGIN_URL

    def get_permission_denied_message(self):
        return self.permission_denied_message

    def get_redirect_field_name(self):
        return self.redirect_field_name

    def handle_no_permission(self):
        if self.raise_exception or self.request.user.is_authenticated:
            raise PermissionDenied(self.get_permission_denied_message())
        return to_login(self.get_login_url())


class LoginRequiredMixin(AccessMixin):
    _guard_kind = 'authentication'

    def dispatch(self, request, *args, **kwargs):
        o.guard('authentication', 'LoginRequiredMixin', source='class')
        if not request.user.is_authenticated:
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)


class PermissionRequiredMixin(AccessMixin):
    _guard_kind = 'permission'
    permission_required = None

    def get_permission_required(self):
        if self.permission_required is None:
            raise ImproperlyConfigured('permission_required is missing')
        if isinstance(self.permission_required, str):
            return (self.permission_required,)
        return self.permission_required

    def has_permission(self):
        return self.request.user.has_perms(self.get_permission_required())

    def dispatch(self, request, *args, **kwargs):
        o.guard('permission', 'PermissionRequiredMixin', source='class')
        if not self.has_permission():
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)


class UserPassesTestMixin(AccessMixin):
    _guard_kind = 'permission'

    def test_func(self):
        raise NotImplementedError()

    def get_test_func(self):
        return self.test_func

    def dispatch(self, request, *args, **kwargs):
        o.guard('permission', 'UserPassesTestMixin', source='class')
        if not self.get_test_func()():
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)

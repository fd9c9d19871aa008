import overshare as o
from django.contrib.auth import get_user
from django.contrib.auth.decorators import to_login
from django.utils.deprecation import MiddlewareMixin


class AuthenticationMiddleware(MiddlewareMixin):
    """From here on a request has a user; who it is is asked when it matters."""

    def process_request(self, request):
        request._authenticates = True


class LoginRequiredMiddleware(MiddlewareMixin):
    """Every view wants a login, but for those that are marked."""
    redirect_field_name = 'next'

    def process_view(self, request, view_func, view_args, view_kwargs):
        if not getattr(view_func, 'login_required', True):
            return None
        o.guard('authentication', 'LoginRequiredMiddleware', source='middleware')
        if request.user.is_authenticated:
            return None
        return self.handle_no_permission(request, view_func)

    def get_login_url(self, view_func):
        return getattr(view_func, 'login_url', None)

    def get_redirect_field_name(self, view_func):
        return self.redirect_field_name

    def handle_no_permission(self, request, view_func):
        return to_login(self.get_login_url(view_func))


class RemoteUserMiddleware(MiddlewareMixin):
    """A server in front says in a header who is calling."""
    header = 'REMOTE_USER'
    force_logout_if_no_header = True

    def process_request(self, request):
        request._authenticates = True

    def clean_username(self, username, request):
        return username


class PersistentRemoteUserMiddleware(RemoteUserMiddleware):
    force_logout_if_no_header = False

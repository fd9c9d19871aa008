import re

from django.contrib.auth.views import redirect_to_login
from django.utils.deprecation import MiddlewareMixin

EXEMPT = [re.compile(r"^/home/$")]


class LoginRequired(MiddlewareMixin):
    def process_view(self, request, view_func, view_args, view_kwargs):
        if request.user.is_authenticated or getattr(view_func, "login_exempt", False):
            return None
        if request.resolver_match.url_name == "public-orders":
            return None
        if any(pattern.match(request.path_info) for pattern in EXEMPT):
            return None
        return redirect_to_login(request.get_full_path())

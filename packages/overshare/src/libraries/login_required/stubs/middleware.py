import re

import overshare as o
from django.conf import settings
from django.contrib.auth.decorators import to_login
from django.utils.deprecation import MiddlewareMixin


class LoginRequiredMiddleware(MiddlewareMixin):
    def process_view(self, request, view_func, view_args, view_kwargs):
        if getattr(view_func, '_needs_no_login', False):
            return None
        match = request.resolver_match
        if match.url_name and match.view_name in getattr(settings, 'LOGIN_REQUIRED_IGNORE_VIEW_NAMES', []):
            return None
        for pattern in getattr(settings, 'LOGIN_REQUIRED_IGNORE_PATHS', []):
            if re.match(pattern, request.path):
                return None
        o.guard('authentication', 'LoginRequiredMiddleware', source='middleware')
        if request.user.is_authenticated:
            return None
        return to_login(getattr(settings, 'LOGIN_URL', None))

import overshare as o
from django.conf import settings
from django.contrib.sessions.backends.base import SessionBase
from django.utils.deprecation import MiddlewareMixin


class SessionMiddleware(MiddlewareMixin):
    def __init__(self, get_response=None):
        super().__init__(get_response)
        self.SessionStore = SessionBase

    def process_request(self, request):
        request.session = SessionBase()
        request.session.held_by_client = o.surely('signed_cookies' in settings.SESSION_ENGINE)

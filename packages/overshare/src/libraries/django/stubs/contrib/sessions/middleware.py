from django.contrib.sessions.backends.base import SessionBase
from django.utils.deprecation import MiddlewareMixin


class SessionMiddleware(MiddlewareMixin):
    def __init__(self, get_response=None):
        super().__init__(get_response)
        self.SessionStore = SessionBase

    def process_request(self, request):
        request.session = SessionBase()

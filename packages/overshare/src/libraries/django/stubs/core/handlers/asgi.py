from django.http.request import HttpRequest


class ASGIHandler:
    """The server asks it; what it answers is found without it."""

    def __call__(self, scope, receive, send):
        pass


class ASGIRequest(HttpRequest):
    pass

from django.http.request import HttpRequest


class WSGIHandler:
    """The server asks it; what it answers is found without it."""

    def __call__(self, environ, start_response):
        pass


class WSGIRequest(HttpRequest):
    pass

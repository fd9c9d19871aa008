from django.http import HttpResponseForbidden, JsonResponse

OPEN = ("/api/health/",)


def api_login(get_response):
    def middleware(request):
        if request.path.startswith("/api/") and request.path not in OPEN and not request.user.is_authenticated:
            return JsonResponse({"detail": "log in first"}, status=401)
        return get_response(request)

    return middleware


class InternalOnly:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        if request.path_info.startswith("/internal/"):
            return HttpResponseForbidden()
        return self.get_response(request)

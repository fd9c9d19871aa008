from django.http import HttpResponse


def partners_only(get_response):
    def middleware(request):
        if request.path.startswith("/partner/"):
            return HttpResponse(status=403)
        return get_response(request)

    return middleware

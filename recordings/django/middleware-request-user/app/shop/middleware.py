from django.contrib.auth.models import AnonymousUser

from shop.models import Key


class ApiKeyMiddleware:
    def __init__(self, get_response):
        self.get_response = get_response

    def __call__(self, request):
        key = Key.objects.filter(value=request.headers.get("X-Api-Key", "")).select_related("user").first()
        request.user = key.user if key else AnonymousUser()
        return self.get_response(request)

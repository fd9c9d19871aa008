from rest_framework.authentication import BaseAuthentication
from rest_framework.exceptions import AuthenticationFailed

from shop.models import ApiKey


class KeyAuthentication(BaseAuthentication):
    def authenticate(self, request):
        value = request.headers.get("X-Api-Key")
        if not value:
            return None
        try:
            key = ApiKey.objects.select_related("user").get(value=value)
        except ApiKey.DoesNotExist:
            raise AuthenticationFailed("wrong key")
        return key.user, key

    def authenticate_header(self, request):
        return "Key"

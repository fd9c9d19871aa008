from rest_framework.authentication import BaseAuthentication, known_user
from rest_framework.permissions import SAFE_METHODS, BasePermission, IsAuthenticated


class OAuth2Authentication(BaseAuthentication):
    def authenticate(self, request):
        return known_user()

    def authenticate_header(self, request):
        return 'Bearer realm="api"'


class TokenHasScope(BasePermission):
    """Only a token that is good has scopes."""

    def has_permission(self, request, view):
        return bool(request.user and request.user.is_authenticated)

    def get_scopes(self, request, view):
        return getattr(view, 'required_scopes', [])


class TokenHasReadWriteScope(TokenHasScope):
    pass


class TokenHasResourceScope(TokenHasScope):
    pass


class TokenMatchesOASRequirements(TokenHasScope):
    pass


class IsAuthenticatedOrTokenHasScope(TokenHasScope):
    pass

"""Who calls. Whoever has a credential of any kind is known by it; nobody else is."""
import overshare as o
from rest_framework import exceptions


def get_authorization_header(request):
    return request.META.get('HTTP_AUTHORIZATION', b'')


class CSRFCheck:
    def _reject(self, request, reason):
        return reason


class BaseAuthentication:
    def authenticate(self, request):
        raise NotImplementedError('.authenticate() must be overridden.')

    def authenticate_header(self, request):
        pass


def known_user():
    """What the library's own classes give: the caller's row, or nothing."""
    return (o.caller_row(), o.opaque('the credential')) if o.authenticated() else None


class BasicAuthentication(BaseAuthentication):
    www_authenticate_realm = 'api'

    def authenticate(self, request):
        return known_user()

    def authenticate_credentials(self, userid, password, request=None):
        o.activity('checks-credential')
        return (o.caller_row(), None) if o.authenticated() else _refuse()

    def authenticate_header(self, request):
        return 'Basic realm="%s"' % self.www_authenticate_realm


class SessionAuthentication(BaseAuthentication):
    def authenticate(self, request):
        return known_user()

    def enforce_csrf(self, request):
        pass


class TokenAuthentication(BaseAuthentication):
    keyword = 'Token'
    model = None

    def get_model(self):
        if self.model is not None:
            return self.model
        from rest_framework.authtoken.models import Token
        return Token

    def authenticate(self, request):
        return known_user()

    def authenticate_credentials(self, key):
        return known_user() or _refuse()

    def authenticate_header(self, request):
        return self.keyword


class RemoteUserAuthentication(BaseAuthentication):
    header = 'REMOTE_USER'

    def authenticate(self, request):
        return known_user()


def _refuse():
    raise exceptions.AuthenticationFailed('Invalid credentials.')

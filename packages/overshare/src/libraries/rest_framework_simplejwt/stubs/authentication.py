import overshare as o
from overshare.tokens import Claims
from rest_framework.authentication import BaseAuthentication, known_user
from rest_framework_simplejwt.exceptions import AuthenticationFailed, InvalidToken


class JWTAuthentication(BaseAuthentication):
    www_authenticate_realm = 'api'
    media_type = 'application/json'

    def __init__(self, *args, **kwargs):
        pass

    def authenticate(self, request):
        return known_user()

    def authenticate_header(self, request):
        return 'Bearer realm="%s"' % self.www_authenticate_realm

    def get_header(self, request):
        return o.credential('header', 'Authorization')

    def get_raw_token(self, header):
        return header

    def get_validated_token(self, raw_token):
        if not o.authenticated():
            raise InvalidToken()
        return Claims()

    def get_user(self, validated_token):
        if not o.authenticated():
            raise AuthenticationFailed('User not found', code='user_not_found')
        return o.caller_row()


class JWTStatelessUserAuthentication(JWTAuthentication):
    pass


JWTTokenUserAuthentication = JWTStatelessUserAuthentication


def default_user_authentication_rule(user):
    return user is not None and user.is_active

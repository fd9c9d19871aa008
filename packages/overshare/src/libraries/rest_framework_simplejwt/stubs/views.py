"""Logins: open to all by their nature; the default throttles of the settings apply."""
import overshare as o
from rest_framework import generics
from rest_framework.response import Response
from rest_framework_simplejwt.settings import api_settings


class TokenViewBase(generics.GenericAPIView):
    permission_classes = ()
    authentication_classes = ()
    serializer_class = None
    _serializer_class = ''
    www_authenticate_realm = 'api'

    def get_serializer_class(self):
        return self.serializer_class or getattr(api_settings, self._serializer_class)

    def get_authenticate_header(self, request):
        return 'Bearer realm="%s"' % self.www_authenticate_realm

    def post(self, request, *args, **kwargs):
        serializer = self.get_serializer(data=request.data)
        serializer.is_valid(raise_exception=True)
        return Response(serializer.validated_data, status=200)


class _Login(TokenViewBase):
    def post(self, request, *args, **kwargs):
        o.activity('checks-credential')
        o.activity('issues-credential')
        return super().post(request, *args, **kwargs)


class TokenObtainPairView(_Login):
    _serializer_class = 'TOKEN_OBTAIN_SERIALIZER'


class TokenObtainSlidingView(_Login):
    _serializer_class = 'TOKEN_OBTAIN_SERIALIZER'


class TokenRefreshView(TokenViewBase):
    _serializer_class = 'TOKEN_REFRESH_SERIALIZER'


class TokenRefreshSlidingView(TokenViewBase):
    _serializer_class = 'TOKEN_REFRESH_SERIALIZER'


class TokenVerifyView(TokenViewBase):
    _serializer_class = 'TOKEN_VERIFY_SERIALIZER'


class TokenBlacklistView(TokenViewBase):
    _serializer_class = 'TOKEN_BLACKLIST_SERIALIZER'


token_obtain_pair = TokenObtainPairView.as_view()
token_refresh = TokenRefreshView.as_view()
token_obtain_sliding = TokenObtainSlidingView.as_view()
token_refresh_sliding = TokenRefreshSlidingView.as_view()
token_verify = TokenVerifyView.as_view()
token_blacklist = TokenBlacklistView.as_view()

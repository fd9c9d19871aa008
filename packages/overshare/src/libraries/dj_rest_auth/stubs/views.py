import overshare as o
from django.contrib.auth import get_user_model
from rest_framework.generics import GenericAPIView, RetrieveUpdateAPIView
from rest_framework.permissions import AllowAny, IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView


class LoginView(GenericAPIView):
    permission_classes = (AllowAny,)
    throttle_scope = 'dj_rest_auth'

    def post(self, request, *args, **kwargs):
        o.activity('checks-credential')
        o.activity('issues-credential')
        return Response({'key': o.unknown('str')})


class LogoutView(APIView):
    permission_classes = (AllowAny,)
    throttle_scope = 'dj_rest_auth'

    def post(self, request, *args, **kwargs):
        return Response({'detail': 'Successfully logged out.'})


class UserDetailsView(RetrieveUpdateAPIView):
    permission_classes = (IsAuthenticated,)

    def get_object(self):
        return self.request.user

    def get_queryset(self):
        return get_user_model().objects.none()


class PasswordResetView(GenericAPIView):
    permission_classes = (AllowAny,)
    throttle_scope = 'dj_rest_auth'

    def post(self, request, *args, **kwargs):
        o.activity('sends-message')
        return Response({'detail': 'Password reset e-mail has been sent.'})


class PasswordResetConfirmView(GenericAPIView):
    permission_classes = (AllowAny,)
    throttle_scope = 'dj_rest_auth'

    def post(self, request, *args, **kwargs):
        o.activity('checks-credential')
        return Response({'detail': 'Password has been reset with the new password.'})


class PasswordChangeView(GenericAPIView):
    permission_classes = (IsAuthenticated,)
    throttle_scope = 'dj_rest_auth'

    def post(self, request, *args, **kwargs):
        return Response({'detail': 'New password has been saved.'})

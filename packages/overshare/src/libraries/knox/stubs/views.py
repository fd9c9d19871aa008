"""Logging in asks for a caller who is known already, by a password or otherwise."""
import overshare as o
from django.contrib.auth import get_user_model
from knox.auth import TokenAuthentication
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.settings import Setting
from rest_framework.views import APIView


class LoginView(APIView):
    authentication_classes = Setting('DEFAULT_AUTHENTICATION_CLASSES')
    permission_classes = (IsAuthenticated,)

    def get_post_response_data(self, request, token, instance):
        return {'expiry': o.unknown('str'), 'token': token}

    def post(self, request, format=None):
        o.activity('issues-credential')
        return Response(self.get_post_response_data(request, o.unknown('str'), None))


class LogoutView(APIView):
    authentication_classes = (TokenAuthentication,)
    permission_classes = (IsAuthenticated,)

    def post(self, request, format=None):
        return Response(None, status=204)


class LogoutAllView(LogoutView):
    pass

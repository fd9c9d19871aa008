from django.contrib.auth.models import User
from rest_framework import generics
from rest_framework.permissions import AllowAny, IsAuthenticated

from shop import serializers


class Register(generics.CreateAPIView):
    serializer_class = serializers.UserSerializer
    permission_classes = [AllowAny]


class RegisterSafe(generics.CreateAPIView):
    serializer_class = serializers.RegisterSerializer
    permission_classes = [AllowAny]


class Me(generics.RetrieveUpdateAPIView):
    serializer_class = serializers.UserSerializer
    permission_classes = [IsAuthenticated]
    http_method_names = ["get", "patch"]

    def get_object(self):
        return self.request.user


class Users(generics.UpdateAPIView):
    queryset = User.objects.all()
    serializer_class = serializers.UserSerializer
    permission_classes = [IsAuthenticated]
    http_method_names = ["patch"]


class Profile(Me):
    serializer_class = serializers.ProfileSerializer

from django.contrib.auth.models import User
from rest_framework import generics, serializers
from rest_framework.permissions import IsAuthenticated


class UserSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "password", "is_superuser"]
        extra_kwargs = {"password": {"write_only": True}}


class Users(generics.ListCreateAPIView):
    queryset = User.objects.all()
    serializer_class = UserSerializer


class Guarded(Users):
    permission_classes = [IsAuthenticated]


class Bare(Users):
    metadata_class = None

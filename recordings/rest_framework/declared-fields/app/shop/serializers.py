from django.contrib.auth.models import User
from rest_framework import serializers


class DeclaredSerializer(serializers.ModelSerializer):
    password = serializers.CharField()

    class Meta:
        model = User
        fields = ["id", "username", "password"]
        extra_kwargs = {"password": {"write_only": True}}


class ReadOnlySerializer(serializers.ModelSerializer):
    email = serializers.EmailField()

    class Meta:
        model = User
        fields = ["id", "username", "email", "is_superuser"]
        read_only_fields = ["email", "is_superuser"]


class ExtraSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = ["id", "username", "password", "is_superuser"]
        extra_kwargs = {"password": {"write_only": True}, "is_superuser": {"read_only": True}}

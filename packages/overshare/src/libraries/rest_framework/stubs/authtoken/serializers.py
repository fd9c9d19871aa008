import overshare as o
from rest_framework import serializers


class AuthTokenSerializer(serializers.Serializer):
    """A user name and a password; who they belong to is the user."""

    username = serializers.CharField(write_only=True)
    password = serializers.CharField(write_only=True)
    token = serializers.CharField(read_only=True)

    def validate(self, attrs):
        from django.contrib.auth import authenticate
        user = authenticate(request=self.context.get('request'), username=attrs.get('username'), password=attrs.get('password'))
        if not user:
            raise serializers.ValidationError('Unable to log in with provided credentials.')
        attrs['user'] = user
        return attrs

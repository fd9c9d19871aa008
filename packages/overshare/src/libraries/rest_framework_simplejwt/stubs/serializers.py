import overshare as o
from django.contrib.auth import get_user_model
from rest_framework import exceptions, serializers
from rest_framework_simplejwt.tokens import RefreshToken, SlidingToken


class PasswordField(serializers.CharField):
    def __init__(self, *args, **kwargs):
        kwargs['write_only'] = True
        super().__init__(*args, **kwargs)


class TokenObtainSerializer(serializers.Serializer):
    username_field = 'username'
    token_class = None
    default_error_messages = {'no_active_account': 'No active account found with the given credentials'}

    username = serializers.CharField(write_only=True)
    password = PasswordField()

    def validate(self, attrs):
        from django.contrib.auth import authenticate
        self.user = authenticate(request=self.context.get('request'), username=o.incoming('body', self.username_field, 'str'), password=attrs.get('password'))
        if not self.user:
            raise exceptions.AuthenticationFailed()
        return {}

    @classmethod
    def get_token(cls, user):
        return cls.token_class.for_user(user)


class TokenObtainPairSerializer(TokenObtainSerializer):
    token_class = RefreshToken

    def validate(self, attrs):
        data = super().validate(attrs)
        refresh = self.get_token(self.user)
        data['refresh'] = str(refresh)
        data['access'] = str(refresh.access_token)
        return data


class TokenObtainSlidingSerializer(TokenObtainSerializer):
    token_class = SlidingToken

    def validate(self, attrs):
        data = super().validate(attrs)
        data['token'] = str(self.get_token(self.user))
        return data


class TokenRefreshSerializer(serializers.Serializer):
    token_class = RefreshToken
    refresh = serializers.CharField()
    access = serializers.CharField(read_only=True)

    def validate(self, attrs):
        return {'access': o.unknown('str'), 'refresh': o.unknown('str')}


class TokenRefreshSlidingSerializer(serializers.Serializer):
    token = serializers.CharField()

    def validate(self, attrs):
        return {'token': o.unknown('str')}


class TokenVerifySerializer(serializers.Serializer):
    token = serializers.CharField(write_only=True)

    def validate(self, attrs):
        return {}


class TokenBlacklistSerializer(serializers.Serializer):
    token_class = RefreshToken
    refresh = serializers.CharField(write_only=True)

    def validate(self, attrs):
        return {}

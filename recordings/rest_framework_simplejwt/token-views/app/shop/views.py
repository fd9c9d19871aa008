from rest_framework.throttling import AnonRateThrottle
from rest_framework_simplejwt.serializers import TokenObtainPairSerializer
from rest_framework_simplejwt.views import TokenObtainPairView


class OwnSerializer(TokenObtainPairSerializer):
    @classmethod
    def get_token(cls, user):
        token = super().get_token(user)
        token["email"] = user.email
        return token

    def validate(self, attrs):
        data = super().validate(attrs)
        data["user"] = {"id": self.user.id, "email": self.user.email}
        return data


class OwnToken(TokenObtainPairView):
    serializer_class = OwnSerializer


class Slow(AnonRateThrottle):
    rate = "2/day"


class Throttled(TokenObtainPairView):
    throttle_classes = [Slow]

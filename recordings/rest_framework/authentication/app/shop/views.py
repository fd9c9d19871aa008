from rest_framework import authentication, exceptions, generics, permissions

from shop.models import Order
from shop.serializers import OrderSerializer


class Optional(authentication.BaseAuthentication):
    def authenticate(self, request):
        return None


class Strict(authentication.BaseAuthentication):
    def authenticate(self, request):
        if "HTTP_X_API_KEY" not in request.META:
            raise exceptions.AuthenticationFailed("no key")
        return None


class OrderList(generics.ListAPIView):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer


class TokenOnly(OrderList):
    authentication_classes = [authentication.TokenAuthentication]
    permission_classes = [permissions.IsAuthenticated]


class SessionOnly(OrderList):
    authentication_classes = [authentication.SessionAuthentication]
    permission_classes = [permissions.IsAuthenticated]


class OptionalAuth(OrderList):
    authentication_classes = [Optional, authentication.TokenAuthentication]


class StrictAuth(OrderList):
    authentication_classes = [Strict]


class AuthWithoutPermission(OrderList):
    authentication_classes = [authentication.TokenAuthentication]


class Nobody(OrderList):
    authentication_classes = []
    permission_classes = [permissions.IsAuthenticated]

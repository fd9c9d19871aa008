from django.contrib.auth.models import User
from rest_framework import generics

from shop import serializers
from shop.models import Order


class Excluded(generics.ListAPIView):
    queryset = Order.objects.order_by("id")
    serializer_class = serializers.ExcludedSerializer


class Users(generics.ListAPIView):
    queryset = User.objects.order_by("id")
    serializer_class = serializers.UsersSerializer

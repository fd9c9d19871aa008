from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order

class AllSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = "__all__"


class UsersSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        fields = "__all__"

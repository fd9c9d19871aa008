from django.contrib.auth.models import User
from rest_framework import serializers

from shop.models import Order

class ExcludedSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        exclude = ["total"]


class UsersSerializer(serializers.ModelSerializer):
    class Meta:
        model = User
        exclude = ("groups", "user_permissions", "first_name")

from django.db.models import Count, F
from rest_framework import generics

from shop import serializers
from shop.models import Order


class Counted(generics.ListAPIView):
    queryset = Order.objects.annotate(item_count=Count("items"), buyer=F("owner__email")).order_by("id")
    serializer_class = serializers.CountedSerializer

from django.utils import timezone
from rest_framework import generics
from rest_framework.permissions import IsAuthenticated

from shop.serializers import OrderSerializer


class Orders(generics.CreateAPIView):
    serializer_class = OrderSerializer
    permission_classes = [IsAuthenticated]

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user, placed=timezone.now())

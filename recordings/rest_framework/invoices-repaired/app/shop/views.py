from rest_framework import permissions, throttling, viewsets

from .models import Invoice
from .serializers import InvoiceSerializer


class IsOwner(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner == request.user


class InvoiceViewSet(viewsets.ModelViewSet):
    serializer_class = InvoiceSerializer
    permission_classes = [permissions.IsAuthenticated, IsOwner]
    throttle_classes = [throttling.UserRateThrottle]

    def get_queryset(self):
        # Scoping the queryset to the user prevents horizontal privilege escalation
        return Invoice.objects.filter(owner=self.request.user)

    def perform_create(self, serializer):
        serializer.save(owner=self.request.user)

from rest_framework import mixins, permissions, serializers, viewsets
from rest_framework.decorators import action
from rest_framework.response import Response

from shop.models import Order
from shop.serializers import OrderSerializer


class TitleSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ["title"]


class OrderViewSet(mixins.RetrieveModelMixin, viewsets.GenericViewSet):
    queryset = Order.objects.all()
    serializer_class = OrderSerializer
    permission_classes = [permissions.IsAuthenticated]

    @action(detail=False)
    def recent(self, request):
        return Response(self.get_serializer(self.get_queryset(), many=True).data)

    @action(detail=False, permission_classes=[permissions.AllowAny], url_path="open-list")
    def public(self, request):
        return Response(self.get_serializer(self.get_queryset(), many=True).data)

    @action(detail=True, serializer_class=TitleSerializer, permission_classes=[permissions.IsAdminUser])
    def title(self, request, pk=None):
        return Response(self.get_serializer(self.get_object()).data)

    @action(detail=True, methods=["post"])
    def rename(self, request, pk=None):
        order = self.get_object()
        order.title = request.data["title"]
        order.save()
        return Response({"renamed": True})

    @action(detail=True, methods=["get"])
    def note(self, request, pk=None):
        return Response({"note": self.get_object().title})

    @note.mapping.put
    def set_note(self, request, pk=None):
        Order.objects.filter(pk=pk).update(title=request.data["title"])
        return Response(status=204)

    @action(detail=True, url_path=r"parts/(?P<number>[0-9]+)")
    def part(self, request, pk=None, number=None):
        return Response({"part": number, "title": self.get_object().title})

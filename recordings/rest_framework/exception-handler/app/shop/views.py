from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order


class Guarded(APIView):
    permission_classes = [IsAuthenticated]

    def get(self, request):
        return Response({"orders": Order.objects.count()})


class Broken(APIView):
    def get(self, request):
        return Response({"title": {}["title"]})

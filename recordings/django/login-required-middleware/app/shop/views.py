from django.contrib.auth.decorators import login_not_required
from django.http import JsonResponse
from django.utils.decorators import method_decorator
from django.views import View
from rest_framework.decorators import api_view
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order


def rows():
    return {"orders": list(Order.objects.values("id", "title"))}


def orders(request):
    return JsonResponse(rows())


@login_not_required
def open_orders(request):
    return JsonResponse(rows())


class Orders(View):
    def get(self, request):
        return JsonResponse(rows())


@method_decorator(login_not_required, name="dispatch")
class OpenOrders(Orders):
    pass


@api_view(["GET"])
def api_orders(request):
    return Response(rows())


class ApiOrders(APIView):
    def get(self, request):
        return Response(rows())

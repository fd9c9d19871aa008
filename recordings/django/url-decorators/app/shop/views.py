from django.http import JsonResponse
from django.views import View

from shop.models import Order


class OrderList(View):
    def get(self, request):
        return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


def orders(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "total"))})

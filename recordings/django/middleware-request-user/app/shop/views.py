from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order


def orders(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


def own(request):
    if not request.user.is_authenticated:
        return JsonResponse({"detail": "who are you?"}, status=401)
    return JsonResponse({"orders": list(request.user.orders.values("id", "title"))})


def order(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if order.owner != request.user:
        return JsonResponse({"detail": "not yours"}, status=403)
    return JsonResponse({"id": order.id, "title": order.title})

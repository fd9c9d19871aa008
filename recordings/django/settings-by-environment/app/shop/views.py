from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from shop.models import Order


def orders(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


@login_required
def mine(request):
    return JsonResponse({"orders": list(Order.objects.filter(owner=request.user).values("id", "title"))})


def totals(request):
    return JsonResponse({"totals": list(Order.objects.values_list("total", flat=True))})

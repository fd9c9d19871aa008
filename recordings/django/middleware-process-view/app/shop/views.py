from django.http import JsonResponse

from shop.decorators import login_exempt
from shop.models import Order


def orders(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


@login_exempt
def exempt(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "total"))})

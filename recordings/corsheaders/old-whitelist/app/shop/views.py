from django.http import JsonResponse

from shop.models import Order


def orders(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})

from django.contrib.auth.decorators import login_required
from django.http import JsonResponse

from shop.models import Order


def user(request):
    return JsonResponse({"name": request.user.username})


@login_required
def guarded(request):
    return JsonResponse({"orders": list(Order.objects.values("id"))})


def orders(request):
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})

from django.http import JsonResponse

from shop.models import Order


def rows(request):
    return JsonResponse({"orders": list(Order.objects.values())})


def as_dict(request, pk):
    return JsonResponse(Order.objects.get(pk=pk).as_dict())


def attributes(request, pk):
    order = Order.objects.get(pk=pk)
    return JsonResponse({"note": order.note, "by": order.created_by.email, "title": order.title})

from django.http import JsonResponse

from shop.models import Order


def as_json(request, pk):
    return JsonResponse(Order.objects.get(pk=pk).to_json())


def with_price(request, pk):
    return JsonResponse(Order.objects.get(pk=pk).to_json(with_price=True))


def listing(request):
    return JsonResponse([order.to_json() for order in Order.cheap()], safe=False)


def label(request, pk):
    return JsonResponse({"label": Order.objects.get(pk=pk).label})


def text(request, pk):
    return JsonResponse({"order": str(Order.objects.get(pk=pk))})


def chosen(request, pk):
    names = ("title", "purchase_price")
    order = Order.objects.get(pk=pk)
    return JsonResponse({name: getattr(order, name) for name in names})

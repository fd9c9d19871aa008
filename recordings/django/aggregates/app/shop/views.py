from django.contrib.auth.models import User
from django.db.models import Count, F, Max, Sum
from django.http import JsonResponse

from shop.models import Order


def aggregate(request):
    return JsonResponse(Order.objects.aggregate(Sum("total"), biggest=Max("total")))


def count(request):
    return JsonResponse({"orders": Order.objects.count()})


def exists(request, pk):
    return JsonResponse({"exists": Order.objects.filter(pk=pk).exists()})


def annotate(request):
    orders = Order.objects.annotate(who=F("owner__email"))
    return JsonResponse({"orders": [{"id": one.id, "who": one.who} for one in orders]})


def users(request):
    users = User.objects.annotate(order_count=Count("orders")).values("username", "order_count")
    return JsonResponse({"users": list(users)})


def ends(request):
    return JsonResponse({"first": Order.objects.earliest("id").title, "last": Order.objects.order_by("id").last().title})


def in_bulk(request):
    found = Order.objects.in_bulk([1, 2])
    return JsonResponse({"titles": [order.title for order in found.values()]})


def slice_(request):
    return JsonResponse({"orders": list(Order.objects.order_by("-id").values("id")[:1]), "one": Order.objects.all()[0].title})


def distinct(request):
    names = Order.objects.values_list("owner__username", flat=True).distinct()
    return JsonResponse({"names": list(names)})

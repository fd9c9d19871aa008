from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order


def index(request):
    return JsonResponse({"orders": list(Order.objects.values("id"))})


def order(request, pk):
    return JsonResponse({"title": get_object_or_404(Order, pk=pk).title})


def owner(request, pk):
    return JsonResponse({"email": Order.objects.get(pk=pk).owner.email})


def report(request, year=None, kind="daily"):
    return JsonResponse({"kind": kind, "year": year, "orders": Order.objects.count()})


def echo(request, **kwargs):
    return JsonResponse({"given": list(kwargs.values())})


lazy = lambda request: JsonResponse({"total": Order.objects.first().total})  # noqa: E731

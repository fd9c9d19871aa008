from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order


def answer(order):
    return JsonResponse({"id": order.id, "title": order.title})


@login_required
def everything(request, pk):
    return answer(get_object_or_404(Order.objects.open(), pk=pk))


@login_required
def for_user(request, pk):
    return answer(get_object_or_404(Order.objects.for_user(request.user), pk=pk))


@login_required
def chained(request, pk):
    return answer(get_object_or_404(Order.objects.open().for_user(request.user), pk=pk))


@login_required
def visible(request, pk):
    return answer(get_object_or_404(Order.opened.visible_to(request.user), pk=pk))


@login_required
def opened(request, pk):
    return answer(get_object_or_404(Order.opened, pk=pk))


@login_required
def mixed(request, pk):
    return answer(get_object_or_404(Order.mixed.for_user(request.user), pk=pk))


@login_required
def method(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if not order.is_visible_to(request.user):
        raise PermissionDenied
    return answer(order)

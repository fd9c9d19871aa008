from django.contrib.auth.decorators import login_required
from django.core.exceptions import PermissionDenied
from django.http import Http404, HttpResponseForbidden, JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order


def answer(order):
    return JsonResponse({"id": order.id, "title": order.title})


@login_required
def unscoped(request, pk):
    return answer(get_object_or_404(Order, pk=pk))


@login_required
def scoped(request, pk):
    return answer(get_object_or_404(Order, pk=pk, owner=request.user))


@login_required
def related(request, pk):
    return answer(get_object_or_404(request.user.orders, pk=pk))


@login_required
def through_queryset(request, pk):
    return answer(get_object_or_404(Order.objects.filter(owner_id=request.user.id), pk=pk))


@login_required
def first(request, pk):
    order = Order.objects.filter(pk=pk, owner=request.user).first()
    if order is None:
        raise Http404
    return answer(order)


@login_required
def denied(request, pk):
    order = Order.objects.get(pk=pk)
    if order.owner != request.user:
        raise PermissionDenied
    return answer(order)


@login_required
def missing(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if order.owner_id != request.user.pk:
        raise Http404("no such order")
    return answer(order)


@login_required
def status(request, pk):
    order = get_object_or_404(Order.objects.select_related("owner"), pk=pk)
    if request.user != order.owner:
        return HttpResponseForbidden("not yours")
    return answer(order)


def by_id(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if request.user.id != order.owner.id:
        return JsonResponse({"detail": "not yours"}, status=403)
    return answer(order)


@login_required
def staff_too(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if not (request.user.is_staff or order.owner == request.user):
        raise PermissionDenied
    return answer(order)


@login_required
def delete(request, pk):
    deleted, _ = Order.objects.filter(pk=pk, owner=request.user).delete()
    return JsonResponse({"deleted": deleted})

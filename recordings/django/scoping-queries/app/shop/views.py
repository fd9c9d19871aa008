from django.contrib.auth.decorators import login_required
from django.db.models import Q
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order


def answer(orders, pk):
    return JsonResponse({"title": get_object_or_404(orders, pk=pk).title})


@login_required
def by_q(request, pk):
    return answer(Order.objects.filter(Q(owner=request.user) | Q(is_public=True)), pk)


@login_required
def by_exclude(request, pk):
    return answer(Order.objects.exclude(owner=request.user), pk)


@login_required
def by_members(request, pk):
    return answer(Order.objects.filter(members=request.user), pk)


@login_required
def by_or(request, pk):
    return answer((Order.objects.filter(owner=request.user) | request.user.shared.all()).distinct(), pk)


@login_required
def by_in(request, pk):
    mine = Order.objects.filter(owner=request.user).values_list("pk", flat=True)
    return answer(Order.objects.filter(pk__in=mine), pk)


@login_required
def by_parameter(request):
    orders = Order.objects.filter(owner_id=request.GET.get("owner", request.user.id))
    return JsonResponse({"orders": list(orders.values("id", "title"))})


@login_required
def by_branch(request, pk):
    orders = Order.objects.all()
    if not request.user.is_staff:
        orders = orders.filter(owner=request.user)
    return answer(orders, pk)


@login_required
def by_username(request, pk):
    return answer(Order.objects.filter(owner__username=request.user.username), pk)


@login_required
def by_union(request):
    orders = Order.objects.filter(owner=request.user).union(Order.objects.filter(is_public=True))
    return JsonResponse({"titles": [order.title for order in orders]})

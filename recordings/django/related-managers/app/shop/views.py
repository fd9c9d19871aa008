from django.contrib.auth.decorators import login_required
from django.contrib.auth.models import User
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Item, Order


@login_required
def mine(request):
    return JsonResponse({"orders": [{"id": one.id, "title": one.title} for one in request.user.orders.all()]})


@login_required
def items(request, pk):
    order = get_object_or_404(Order, pk=pk)
    return JsonResponse({"items": list(order.item_set.values())})


@login_required
def my_items(request, pk):
    item = get_object_or_404(Item, pk=pk, order__owner=request.user)
    return JsonResponse({"article": item.article, "price": item.purchase_price})


@login_required
def profile(request):
    return JsonResponse({"iban": request.user.profile.iban})


@login_required
def user(request, pk):
    user = get_object_or_404(User.objects.select_related("profile"), pk=pk)
    return JsonResponse({"name": user.username, "iban": user.profile.iban, "orders": user.orders.count()})


@login_required
def nested(request):
    orders = Order.objects.prefetch_related("item_set").filter(owner=request.user)
    return JsonResponse(
        {
            "orders": [
                {"title": order.title, "items": [{"article": item.article} for item in order.item_set.all()]}
                for order in orders
            ]
        }
    )

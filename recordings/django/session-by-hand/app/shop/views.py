from django.contrib.auth.models import User
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect

from shop.models import Order


def orders(request):
    if "user_id" not in request.session:
        return redirect("/login/")
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


def mine(request):
    user_id = request.session.get("user_id")
    if not user_id:
        return JsonResponse({"detail": "log in"}, status=401)
    user = User.objects.get(pk=user_id)
    return JsonResponse({"orders": list(Order.objects.filter(owner=user).values("id")), "email": user.email})


def admin(request):
    if request.session.get("role") != "admin":
        return JsonResponse({"detail": "no"}, status=403)
    return JsonResponse({"orders": list(Order.objects.values("id", "total"))})


def order(request, pk):
    order = get_object_or_404(Order, pk=pk)
    if order.owner_id != request.session.get("user_id"):
        return JsonResponse({"detail": "not yours"}, status=403)
    return JsonResponse({"title": order.title})

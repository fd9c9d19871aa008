from django.contrib.auth import authenticate
from django.contrib.auth.models import User
from django.http import JsonResponse
from django.shortcuts import get_object_or_404, redirect
from django.views.decorators.http import require_POST

from shop.models import Order


@require_POST
def login(request):
    user = authenticate(request, username=request.POST.get("username"), password=request.POST.get("password"))
    if user is None:
        return JsonResponse({"detail": "wrong"}, status=401)
    request.session["user_id"] = user.id
    request.session["role"] = "admin" if user.is_staff else "member"
    return JsonResponse({"ok": True})


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

from django.contrib.auth import get_user_model
from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Order

Member = get_user_model()


def rows(request):
    return JsonResponse({"members": list(Member.objects.values())})


@login_required
def member(request, pk):
    found = get_object_or_404(Member, pk=pk)
    return JsonResponse({"name": found.username, "phone": found.phone, "token": found.api_token})


@login_required
def order(request, pk):
    return JsonResponse({"title": get_object_or_404(Order, pk=pk).title})


@login_required
def own(request, pk):
    return JsonResponse({"title": get_object_or_404(Order, pk=pk, member=request.user).title})


@login_required
def me(request):
    return JsonResponse({"phone": request.user.phone, "token": request.user.api_token})

from django.contrib.auth.models import User
from django.forms.models import model_to_dict
from django.http import JsonResponse
from django.shortcuts import get_object_or_404

from shop.models import Customer


def everything(request, pk):
    return JsonResponse(model_to_dict(get_object_or_404(Customer, pk=pk)))


def untagged(request):
    return JsonResponse(model_to_dict(Customer.objects.get(tags=None)))


def some_fields(request, pk):
    return JsonResponse(model_to_dict(Customer.objects.get(pk=pk), fields=["id", "email", "internal_code"]))


def some_excluded(request, pk):
    return JsonResponse(model_to_dict(Customer.objects.get(pk=pk), exclude=["tags", "phone"]))


def listed(request):
    customers = Customer.objects.all()
    return JsonResponse({"customers": [model_to_dict(one, exclude=("tags",)) for one in customers]})


def user(request, pk):
    return JsonResponse(model_to_dict(User.objects.get(pk=pk)))

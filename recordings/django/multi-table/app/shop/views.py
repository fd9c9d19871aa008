from django.core import serializers
from django.forms.models import model_to_dict
from django.http import HttpResponse, JsonResponse

from shop.models import OpenRestaurant, Place, Restaurant


def rows(request):
    return JsonResponse({"restaurants": list(Restaurant.objects.values())})


def parents(request):
    return JsonResponse({"places": list(Place.objects.values())})


def as_dict(request, pk):
    return JsonResponse(model_to_dict(Restaurant.objects.get(pk=pk)))


def child(request, pk):
    place = Place.objects.get(pk=pk)
    return JsonResponse({"kitchen": place.restaurant.kitchen, "name": place.name})


def serialized(request):
    return HttpResponse(serializers.serialize("json", Restaurant.objects.all()), content_type="application/json")


def proxy(request):
    return JsonResponse({"restaurants": list(OpenRestaurant.objects.values("name", "kitchen"))})


def attributes(request, pk):
    restaurant = Restaurant.objects.get(pk=pk)
    return JsonResponse({"tax": restaurant.tax_number, "kitchen": restaurant.kitchen})

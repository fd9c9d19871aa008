import json

from django.http import HttpResponse, JsonResponse

from shop.models import Customer


def raw(request, pk):
    return JsonResponse(Customer.objects.get(pk=pk).__dict__)


def without_state(request, pk):
    customer = Customer.objects.get(pk=pk)
    return JsonResponse({key: value for key, value in vars(customer).items() if not key.startswith("_")})


def popped(request, pk):
    data = Customer.objects.get(pk=pk).__dict__
    data.pop("_state")
    return JsonResponse(data)


def with_relation(request, pk):
    customer = Customer.objects.select_related("manager").get(pk=pk)
    data = customer.__dict__.copy()
    del data["_state"]
    return JsonResponse(data)


def with_default(request, pk):
    customer = Customer.objects.get(pk=pk)
    return HttpResponse(json.dumps(customer.__dict__, default=str), content_type="application/json")

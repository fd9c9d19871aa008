from django.http import JsonResponse

from shop.models import Customer


def by_fields(request, pk):
    customer = Customer.objects.get(pk=pk)
    return JsonResponse({field.name: getattr(customer, field.name) for field in customer._meta.fields})


def by_concrete_fields(request, pk):
    customer = Customer.objects.get(pk=pk)
    return JsonResponse({field.attname: getattr(customer, field.attname) for field in customer._meta.concrete_fields})


def by_value(request, pk):
    customer = Customer.objects.get(pk=pk)
    return JsonResponse({field.name: field.value_from_object(customer) for field in Customer._meta.fields})


def names(request):
    return JsonResponse({"columns": [field.name for field in Customer._meta.get_fields()]})


def skipping(request, pk):
    customer = Customer.objects.get(pk=pk)
    hidden = {"email", "phone", "manager"}
    return JsonResponse({f.name: str(getattr(customer, f.name)) for f in Customer._meta.fields if f.name not in hidden})

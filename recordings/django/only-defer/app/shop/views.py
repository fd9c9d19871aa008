from django.forms.models import model_to_dict
from django.http import JsonResponse

from shop.models import Customer


def only(request, pk):
    customer = Customer.objects.only("id", "name").get(pk=pk)
    return JsonResponse({"id": customer.id, "name": customer.name, "email": customer.email})


def defer(request, pk):
    customer = Customer.objects.defer("email").get(pk=pk)
    return JsonResponse(model_to_dict(customer, exclude=["tags"]))


def only_listed(request):
    fields = [field.name for field in Customer._meta.concrete_fields if field.name != "manager"]
    customers = Customer.objects.only("id", "name")
    return JsonResponse([{name: getattr(c, name) for name in fields} for c in customers], safe=False)

import json

from django.core.serializers.json import DjangoJSONEncoder
from django.forms.models import model_to_dict
from django.http import HttpResponse, JsonResponse

from shop.models import Customer


class ModelEncoder(DjangoJSONEncoder):
    def default(self, o):
        if isinstance(o, Customer):
            return model_to_dict(o, exclude=["tags"])
        return super().default(o)


def plain(request, pk):
    customer = Customer.objects.get(pk=pk)
    return HttpResponse(json.dumps({"email": customer.email, "phone": customer.phone}), content_type="application/json")


def date(request, pk):
    return HttpResponse(json.dumps({"born": Customer.objects.get(pk=pk).born}), content_type="application/json")


def django_encoder(request, pk):
    customer = Customer.objects.get(pk=pk)
    data = json.dumps({"born": customer.born, "limit": customer.credit_limit}, cls=DjangoJSONEncoder)
    return HttpResponse(data, content_type="application/json")


def own_encoder(request):
    return JsonResponse(list(Customer.objects.all()), encoder=ModelEncoder, safe=False)


def default_dict(request, pk):
    customer = Customer.objects.get(pk=pk)
    data = json.dumps(customer, default=lambda o: {"name": o.name, "code": o.internal_code})
    return HttpResponse(data, content_type="application/json")


def default_str(request, pk):
    return HttpResponse(json.dumps({"customer": Customer.objects.get(pk=pk)}, default=str), content_type="application/json")

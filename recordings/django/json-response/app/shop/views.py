import datetime
import decimal
import uuid

from django.http import JsonResponse

from shop.models import Customer


def of_dict(request):
    customer = Customer.objects.first()
    return JsonResponse({"id": customer.id, "email": customer.email, "limit": customer.credit_limit, "born": customer.born})


def of_list(request):
    return JsonResponse([{"id": c.id, "name": c.name} for c in Customer.objects.all()], safe=False)


def of_list_unsafe(request):
    return JsonResponse([{"id": c.id} for c in Customer.objects.all()])


def of_model(request):
    return JsonResponse(Customer.objects.first(), safe=False)


def of_queryset(request):
    return JsonResponse(Customer.objects.all(), safe=False)


def of_values(request):
    return JsonResponse(Customer.objects.values("id", "email"), safe=False)


def of_values_listed(request):
    return JsonResponse({"customers": list(Customer.objects.values("id", "email"))})


def of_nested_model(request):
    return JsonResponse({"customer": Customer.objects.first()})


def of_types(request):
    return JsonResponse(
        {
            "decimal": decimal.Decimal("1.50"),
            "date": datetime.date(2024, 2, 29),
            "delta": datetime.timedelta(hours=1),
            "uuid": uuid.UUID(int=1),
            "tuple": (1, 2),
        }
    )


def of_set(request):
    return JsonResponse({"names": {"a", "b"}})


def with_status(request):
    return JsonResponse({"detail": "made"}, status=201)

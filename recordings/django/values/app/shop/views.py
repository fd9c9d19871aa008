from django.db.models import Count, F
from django.http import JsonResponse

from shop.models import Customer, Tag


def everything(request):
    return JsonResponse({"customers": list(Customer.objects.values())})


def named(request):
    return JsonResponse({"customers": list(Customer.objects.filter(id__gt=0).values("id", "name"))})


def through(request):
    return JsonResponse({"customers": list(Customer.objects.values("name", "manager__username", "manager__password"))})


def reverse(request):
    return JsonResponse({"tags": list(Tag.objects.values("label", "customer__email"))})


def annotated(request):
    customers = Customer.objects.annotate(tag_count=Count("tags")).values()
    return JsonResponse({"customers": list(customers)})


def renamed(request):
    return JsonResponse({"customers": list(Customer.objects.values(contact=F("email"), who=F("manager__email")))})


def lists(request):
    return JsonResponse({"rows": list(Customer.objects.values_list("id", "phone"))})


def flat(request):
    return JsonResponse({"emails": list(Customer.objects.values_list("email", flat=True))})


def one(request, pk):
    return JsonResponse(Customer.objects.values("id", "email", "internal_code").get(pk=pk))


def grouped(request):
    rows = Customer.objects.values("manager_id").annotate(total=Count("id"))
    return JsonResponse({"rows": list(rows)})

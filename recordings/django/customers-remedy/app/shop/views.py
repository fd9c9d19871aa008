from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from rest_framework.decorators import api_view, throttle_classes
from rest_framework.throttling import AnonRateThrottle

from .models import Customer, Provider


def get_customers(request):
    customers = Customer.objects.all().values("id", "name")  # Only return necessary data
    return JsonResponse(list(customers), safe=False)


def get_providers(request):
    providers = Provider.objects.all().values("id", "name")  # Only return necessary data
    return JsonResponse(list(providers), safe=False)


@throttle_classes([AnonRateThrottle])
def decorated_customers(request):
    return JsonResponse(list(Customer.objects.values("id", "name")), safe=False)


@login_required
def login_customers(request):
    return JsonResponse(list(Customer.objects.values("id", "name")), safe=False)


@login_required
@api_view(["GET"])
@throttle_classes([AnonRateThrottle])
def api_customers(request):
    return JsonResponse(list(Customer.objects.values("id", "name")), safe=False)


@api_view(["GET"])
@throttle_classes([AnonRateThrottle])
def anonymous_customers(request):
    return JsonResponse(list(Customer.objects.values("id", "name")), safe=False)

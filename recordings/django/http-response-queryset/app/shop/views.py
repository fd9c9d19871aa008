from django.http import HttpResponse

from .models import Customer, Provider


def get_customers(request):
    customers = Customer.objects.all()
    return HttpResponse(customers)


def get_providers(request):
    providers = Provider.objects.all()
    return HttpResponse(providers)


def get_provider(request, pk):
    return HttpResponse(Provider.objects.get(pk=pk))


def get_values(request):
    return HttpResponse(Customer.objects.all().values())


def get_dict(request, pk):
    customer = Customer.objects.get(pk=pk)
    return HttpResponse({"name": customer.name, "email": customer.email})


def get_list(request):
    return HttpResponse([customer.phone for customer in Customer.objects.all()])


def get_names(request):
    return HttpResponse(", ".join(customer.name for customer in Customer.objects.all()))

from django.http import HttpResponse, HttpResponseBadRequest, HttpResponseRedirect

from shop.models import Order


def a_dict(request):
    return {"title": Order.objects.first().title}


def nothing(request):
    Order.objects.first()


def some_text(request):
    return "hello"


def a_queryset(request):
    return Order.objects.all()


def a_redirect(request):
    return HttpResponseRedirect("/somewhere/")


def a_status(request):
    return HttpResponse(Order.objects.first().title, status=202)


def bad_request(request):
    return HttpResponseBadRequest(Order.objects.first().title)

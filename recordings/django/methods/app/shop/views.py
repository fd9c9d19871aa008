from django.http import HttpResponse, HttpResponseNotAllowed, JsonResponse
from django.views.decorators.cache import never_cache
from django.views.decorators.http import require_GET, require_http_methods, require_POST, require_safe

from shop.models import Order


@require_GET
def get_only(request):
    return JsonResponse({"orders": list(Order.objects.values("id"))})


@require_POST
def post_only(request):
    return JsonResponse({"made": True}, status=201)


@require_safe
def safe(request):
    return JsonResponse({"orders": Order.objects.count()})


@never_cache
@require_http_methods(["GET", "PUT"])
def some(request):
    if request.method == "PUT":
        return HttpResponse(status=204)
    return JsonResponse({"title": Order.objects.first().title})


def branches(request):
    if request.method == "GET":
        return JsonResponse({"orders": list(Order.objects.values("id", "title"))})
    if request.method == "POST":
        return JsonResponse({"made": True}, status=201)
    return HttpResponseNotAllowed(["GET", "POST"])

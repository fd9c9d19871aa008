from django.core.exceptions import ObjectDoesNotExist, PermissionDenied, SuspiciousOperation, ValidationError
from django.http import Http404, JsonResponse

from shop.models import Order


def not_found(request, exception):
    return JsonResponse({"detail": "nothing here", "why": str(exception)}, status=404)


def forbidden(request, exception):
    return JsonResponse({"detail": "forbidden"}, status=403)


def denied(request, pk):
    order = Order.objects.get(pk=pk)
    if order.owner != request.user:
        raise PermissionDenied("not yours")
    return JsonResponse({"title": order.title})


def missing(request, pk):
    if not request.user.is_authenticated:
        raise Http404("log in first")
    return JsonResponse({"title": Order.objects.get(pk=pk).title})


def does_not_exist(request, pk):
    return JsonResponse({"title": Order.objects.get(pk=pk, title="no such title").title})


def invalid(request):
    raise ValidationError("always")


def suspicious(request):
    raise SuspiciousOperation("always")


def caught(request, pk):
    try:
        order = Order.objects.get(pk=pk, owner_id=request.user.id)
    except ObjectDoesNotExist:
        return JsonResponse({"detail": "no order"}, status=404)
    return JsonResponse({"title": order.title})


def key(request):
    return JsonResponse({"title": {}["title"]})

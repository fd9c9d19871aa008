from django.http import JsonResponse

from shop import decorators
from shop.models import Order


def answer():
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


@decorators.api_login_required
def logged_in(request):
    return answer()


@decorators.role_required("staff")
def staff(request):
    return answer()


@decorators.owner_required
def own(request, pk):
    return JsonResponse({"title": Order.objects.get(pk=pk).title})


@decorators.with_order
def passed(request, order):
    return JsonResponse({"title": order.title})


@decorators.forgets_to_return
def broken(request):
    return answer()


@decorators.as_json
def as_json(request):
    return [order.title for order in Order.objects.all()]


@decorators.StaffOnly
def by_class(request):
    return answer()


@decorators.ajax_only
def ajax(request):
    return answer()

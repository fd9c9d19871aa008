from django.core.paginator import Paginator
from django.http import JsonResponse

from shop.models import Order


def fixed(request):
    page = Paginator(Order.objects.order_by("id"), 10).get_page(request.GET.get("page"))
    return JsonResponse({"pages": page.paginator.num_pages, "orders": [{"title": one.title} for one in page]})


def chosen(request):
    paginator = Paginator(Order.objects.order_by("id").values("id", "title"), int(request.GET.get("per_page", 10)))
    return JsonResponse({"orders": list(paginator.page(1).object_list)})


def capped(request):
    size = min(int(request.GET.get("per_page", 10)), 100)
    paginator = Paginator(Order.objects.order_by("id").values("id"), size)
    return JsonResponse({"orders": list(paginator.page(1))})


def sliced(request):
    start = int(request.GET.get("start", 0))
    return JsonResponse({"orders": list(Order.objects.values("id")[start : start + 20])})

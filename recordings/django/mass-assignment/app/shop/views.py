import json

from django.http import JsonResponse
from django.shortcuts import get_object_or_404
from django.views.decorators.csrf import csrf_exempt
from django.views.decorators.http import require_POST

from shop.models import Order

EDITABLE = ("title", "total")


@csrf_exempt
@require_POST
def create(request):
    order = Order.objects.create(**json.loads(request.body))
    return JsonResponse({"id": order.id}, status=201)


@require_POST
def create_from_form(request):
    order = Order.objects.create(**request.POST.dict())
    return JsonResponse({"id": order.id}, status=201)


@require_POST
def construct(request):
    data = json.loads(request.body)
    order = Order(**data)
    order.save()
    return JsonResponse({"id": order.id}, status=201)


@require_POST
def set_each(request, pk):
    order = get_object_or_404(Order, pk=pk)
    for name, value in json.loads(request.body).items():
        setattr(order, name, value)
    order.save()
    return JsonResponse({"id": order.id})


@require_POST
def update(request, pk):
    changed = Order.objects.filter(pk=pk).update(**json.loads(request.body))
    return JsonResponse({"changed": changed})


@require_POST
def allowed(request, pk):
    order = get_object_or_404(Order, pk=pk)
    data = json.loads(request.body)
    for name in EDITABLE:
        if name in data:
            setattr(order, name, data[name])
    order.save()
    return JsonResponse({"id": order.id})


@require_POST
def pinned(request):
    data = json.loads(request.body)
    if not request.user.is_authenticated:
        return JsonResponse({"detail": "log in"}, status=401)
    order = Order.objects.create(owner=request.user, title=data["title"], total=data["total"])
    return JsonResponse({"id": order.id}, status=201)


@require_POST
def popped(request):
    if not request.user.is_authenticated:
        return JsonResponse({"detail": "log in"}, status=401)
    data = json.loads(request.body)
    data.pop("owner_id", None)
    order = Order.objects.create(owner_id=request.user.id, **data)
    return JsonResponse({"id": order.id}, status=201)

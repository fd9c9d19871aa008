from asgiref.sync import sync_to_async
from django.http import JsonResponse
from django.views import View

from shop.models import Order


async def rows(request):
    return JsonResponse({"orders": [row async for row in Order.objects.values("id", "title")]})


async def one(request, pk):
    order = await Order.objects.aget(pk=pk)
    return JsonResponse({"title": order.title, "total": order.total})


async def mine(request):
    user = await request.auser()
    if not user.is_authenticated:
        return JsonResponse({"detail": "log in"}, status=401)
    return JsonResponse({"orders": [one.title async for one in Order.objects.filter(owner=user)]})


class Orders(View):
    async def get(self, request):
        return JsonResponse({"orders": await Order.objects.acount()})


def load():
    return list(Order.objects.values("id", "owner__email"))


async def through_sync(request):
    return JsonResponse({"orders": await sync_to_async(load)()})

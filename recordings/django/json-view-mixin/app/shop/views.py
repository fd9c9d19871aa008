from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from django.views import View
from django.views.generic.detail import BaseDetailView
from django.views.generic.list import BaseListView

from shop.models import Order


class JsonMixin:
    fields = ["id"]

    def render_to_response(self, context, **kwargs):
        return JsonResponse(self.data(context), **kwargs)

    def data(self, context):
        return {name: getattr(context["object"], name) for name in self.fields}


class OrderList(JsonMixin, BaseListView):
    model = Order

    def data(self, context):
        return {"orders": list(context["object_list"].values("id", "title"))}


class OrderDetail(LoginRequiredMixin, JsonMixin, BaseDetailView):
    model = Order
    fields = ["id", "title", "total"]


class Dispatched(View):
    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return JsonResponse({"detail": "log in"}, status=401)
        return super().dispatch(request, *args, **kwargs)

    def get(self, request):
        return JsonResponse({"count": Order.objects.count()})

    def post(self, request):
        return JsonResponse({"made": True})


class Configured(View):
    fields = ["id"]

    def get(self, request):
        return JsonResponse({"orders": list(Order.objects.values(*self.fields))})


class GetOnly(Dispatched):
    http_method_names = ["get"]

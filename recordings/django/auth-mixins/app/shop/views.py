from django.contrib.auth.mixins import (
    AccessMixin,
    LoginRequiredMixin,
    PermissionRequiredMixin,
    UserPassesTestMixin,
)
from django.http import JsonResponse
from django.views import View

from shop.models import Order


class Orders(View):
    def get(self, request, *args, **kwargs):
        return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


class Login(LoginRequiredMixin, Orders):
    pass


class Refuse(LoginRequiredMixin, Orders):
    raise_exception = True


class Permission(PermissionRequiredMixin, Orders):
    permission_required = "shop.view_order"


class Test(UserPassesTestMixin, Orders):
    def test_func(self):
        return self.request.user.is_staff


class MixinLast(View, LoginRequiredMixin):
    def get(self, request):
        return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


class StaffMixin(AccessMixin):
    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_staff:
            return self.handle_no_permission()
        return super().dispatch(request, *args, **kwargs)


class Own(StaffMixin, Orders):
    pass


class Both(LoginRequiredMixin, PermissionRequiredMixin, Orders):
    permission_required = ("shop.view_order", "shop.delete_order")
    raise_exception = True

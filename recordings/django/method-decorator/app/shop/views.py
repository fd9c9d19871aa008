from django.contrib.auth.decorators import login_required, user_passes_test
from django.http import JsonResponse
from django.utils.decorators import method_decorator
from django.views import View

from shop.models import Order


def answer():
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


@method_decorator(login_required, name="dispatch")
class ByName(View):
    def get(self, request):
        return answer()


class ByOverride(View):
    @method_decorator(login_required)
    def dispatch(self, *args, **kwargs):
        return super().dispatch(*args, **kwargs)

    def get(self, request):
        return answer()


class GetOnly(View):
    @method_decorator(login_required)
    def get(self, request):
        return answer()

    def post(self, request):
        return answer()


@method_decorator([login_required, user_passes_test(lambda user: user.is_staff)], name="dispatch")
class ByList(View):
    def get(self, request):
        return answer()


class Inherited(ByName):
    def post(self, request):
        return answer()


class Replaced(ByName):
    def dispatch(self, request, *args, **kwargs):
        return self.get(request)

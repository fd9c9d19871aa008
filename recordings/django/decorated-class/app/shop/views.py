from django.contrib.auth.decorators import login_required
from django.http import JsonResponse
from django.views import View

from shop.models import Order


def answer():
    return JsonResponse({"orders": list(Order.objects.values("id", "title"))})


class Plain(View):
    def get(self, request):
        return answer()


Wrapped = login_required(Plain.as_view())


class Attribute(View):
    login_required = True

    def get(self, request):
        return answer()


class OnGet(View):
    @login_required
    def get(self, request):
        return answer()

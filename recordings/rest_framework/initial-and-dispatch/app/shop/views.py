from django.contrib.auth.mixins import LoginRequiredMixin
from django.http import JsonResponse
from rest_framework.exceptions import PermissionDenied
from rest_framework.permissions import IsAuthenticated
from rest_framework.response import Response
from rest_framework.views import APIView

from shop.models import Order


class Orders(APIView):
    def get(self, request):
        return Response({"orders": Order.objects.count()})


class Initial(Orders):
    def initial(self, request, *args, **kwargs):
        super().initial(request, *args, **kwargs)
        if not request.user.is_authenticated:
            raise PermissionDenied


class Dispatch(Orders):
    def dispatch(self, request, *args, **kwargs):
        if not request.user.is_authenticated:
            return JsonResponse({"detail": "log in"}, status=401)
        return super().dispatch(request, *args, **kwargs)


class WithMixin(LoginRequiredMixin, Orders):
    pass


class Finalized(Orders):
    def finalize_response(self, request, response, *args, **kwargs):
        response.data = {"data": response.data, "user": request.user.username}
        return super().finalize_response(request, response, *args, **kwargs)


class Forgotten(Orders):
    permission_classes = [IsAuthenticated]

    def initial(self, request, *args, **kwargs):
        self.format_kwarg = None
        request.accepted_renderer, request.accepted_media_type = self.perform_content_negotiation(request)


class Check(Orders):
    permission_classes = [IsAuthenticated]

    def check_permissions(self, request):
        if request.method != "GET":
            super().check_permissions(request)

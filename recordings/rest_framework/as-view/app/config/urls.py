from django.urls import path
from rest_framework.generics import ListAPIView
from rest_framework.permissions import AllowAny, IsAdminUser

from shop import views
from shop.models import Order
from shop.serializers import OrderSerializer

urlpatterns = [
    path("list/", views.OrderViewSet.as_view({"get": "list"})),
    path("open/", views.OrderViewSet.as_view({"get": "list"}, permission_classes=[AllowAny])),
    path("admin/", views.OrderViewSet.as_view({"get": "list"}, permission_classes=[IsAdminUser])),
    path("list-create/", views.OrderViewSet.as_view({"get": "list", "post": "create"})),
    path("detail/<int:pk>/", views.OrderViewSet.as_view({"get": "retrieve"})),
    path("generic/", views.OrderList.as_view()),
    path("configured/", ListAPIView.as_view(queryset=Order.objects.all(), serializer_class=OrderSerializer)),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.orders),
    path("open/", views.open_orders),
    path("class/", views.Orders.as_view()),
    path("open-class/", views.OpenOrders.as_view()),
    path("api/", views.api_orders),
    path("api-class/", views.ApiOrders.as_view()),
]

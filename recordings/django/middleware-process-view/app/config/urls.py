from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.orders),
    path("exempt/", views.exempt),
    path("named/", views.orders, name="public-orders"),
    path("home/", views.orders),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("api/orders/", views.orders),
    path("api/health/", views.health),
    path("internal/orders/", views.orders),
    path("shop/", views.orders),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.Orders.as_view()),
]

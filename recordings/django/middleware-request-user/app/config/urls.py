from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.orders),
    path("own/", views.own),
    path("order/<int:pk>/", views.order),
]

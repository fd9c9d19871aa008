from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.orders),
    path("mine/", views.mine),
    path("admin/", views.admin),
    path("order/<int:pk>/", views.order),
    path("login/", views.login),
]

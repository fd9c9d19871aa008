from django.urls import path

from shop import views

urlpatterns = [
    path("user/", views.user),
    path("login/", views.guarded),
    path("open/", views.orders),
]

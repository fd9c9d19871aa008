from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderCreate.as_view()),
    path("json/", views.JsonOnly.as_view()),
    path("guarded/", views.Guarded.as_view()),
    path("read/", views.ReadOnlyList.as_view()),
]

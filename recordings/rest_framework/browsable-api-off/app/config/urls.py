from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderCreate.as_view()),
    path("read/", views.ReadOnlyList.as_view()),
]

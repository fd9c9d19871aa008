from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderList.as_view()),
    path("guarded/", views.Guarded.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderList.as_view()),
    path("mine/<int:pk>/", views.Mine.as_view()),
]

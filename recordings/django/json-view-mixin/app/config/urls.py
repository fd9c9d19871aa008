from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderList.as_view()),
    path("orders/<int:pk>/", views.OrderDetail.as_view()),
    path("dispatch/", views.Dispatched.as_view()),
    path("configured/", views.Configured.as_view(fields=["id", "total"])),
    path("get-only/", views.GetOnly.as_view()),
]

from django.urls import path
from drf_spectacular.views import SpectacularAPIView

from shop import views

urlpatterns = [
    path("orders/", views.OrderList.as_view()),
    path("function/", views.function),
    path("view/", views.Plain.as_view()),
    path("schema/", SpectacularAPIView.as_view()),
]

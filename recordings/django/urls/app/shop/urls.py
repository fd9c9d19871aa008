from django.urls import path

from . import views

app_name = "orders"
urlpatterns = [
    path("", views.index, name="list"),
    path("<int:pk>/", views.order, name="detail"),
    path("<int:pk>/owner/", views.owner),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("below/", views.below),
    path("above/", views.above),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("restaurants/", views.Restaurants.as_view()),
    path("places/", views.Places.as_view()),
]

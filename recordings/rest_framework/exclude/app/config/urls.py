from django.urls import path

from shop import views

urlpatterns = [
    path("excluded/", views.Excluded.as_view()),
    path("users/", views.Users.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("users/", views.Users.as_view()),
    path("guarded/", views.Guarded.as_view()),
    path("bare/", views.Bare.as_view()),
]

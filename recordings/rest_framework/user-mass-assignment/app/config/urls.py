from django.urls import path

from shop import views

urlpatterns = [
    path("register/", views.Register.as_view()),
    path("register-safe/", views.RegisterSafe.as_view()),
    path("me/", views.Me.as_view()),
    path("users/<int:pk>/", views.Users.as_view()),
    path("profile/", views.Profile.as_view()),
]

from django.contrib.auth.views import LoginView
from django.urls import path

from shop import views

urlpatterns = [
    path("login/", LoginView.as_view(template_name="login.html")),
    path("own-login/", views.own_login),
    path("register/", views.register),
    path("logout/", views.own_logout),
]

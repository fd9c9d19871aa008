from django.urls import path

from shop import views

urlpatterns = [
    path("token/", views.TokenOnly.as_view()),
    path("session/", views.SessionOnly.as_view()),
    path("optional/", views.OptionalAuth.as_view()),
    path("strict/", views.StrictAuth.as_view()),
    path("without-permission/", views.AuthWithoutPermission.as_view()),
    path("nobody/", views.Nobody.as_view()),
]

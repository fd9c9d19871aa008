from django.urls import path

from shop import views

urlpatterns = [
    path("login/", views.Login.as_view()),
    path("refuse/", views.Refuse.as_view()),
    path("permission/", views.Permission.as_view()),
    path("test/", views.Test.as_view()),
    path("last/", views.MixinLast.as_view()),
    path("own/", views.Own.as_view()),
    path("both/", views.Both.as_view()),
]

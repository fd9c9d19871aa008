from django.contrib import admin
from django.urls import path

from shop import views

urlpatterns = [
    path("login/", views.logged_in),
    path("login-elsewhere/", views.logged_in_elsewhere),
    path("permission/", views.permitted),
    path("permission-raise/", views.permitted_or_refused),
    path("several/", views.several),
    path("test/", views.tested),
    path("superuser/", views.superuser),
    path("staff/", views.staff),
    path("stacked/", views.stacked),
    path("active/", views.active),
    path("admin/", admin.site.urls),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("raw/", views.raw),
    path("raw-joined/", views.raw_joined),
    path("cursor/", views.cursor_rows),
    path("dicts/", views.dicts),
    path("mine/", views.mine),
    path("one/<int:pk>/", views.one),
    path("extra/", views.extra),
]

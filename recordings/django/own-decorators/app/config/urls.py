from django.urls import path

from shop import views

urlpatterns = [
    path("login/", views.logged_in),
    path("role/", views.staff),
    path("owner/<int:pk>/", views.own),
    path("passed/<int:pk>/", views.passed),
    path("broken/", views.broken),
    path("json/", views.as_json),
    path("class/", views.by_class),
    path("ajax/", views.ajax),
]

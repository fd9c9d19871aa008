from django.urls import path

from shop import views

urlpatterns = [
    path("all/", views.everything),
    path("exclude/", views.excluding),
    path("fields/", views.fields),
    path("edit/<int:pk>/", views.edit),
    path("factory/", views.factory),
    path("profile/", views.profile),
    path("plain/", views.plain),
]

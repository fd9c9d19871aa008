from django.urls import path

from shop import views

urlpatterns = [
    path("saved/", views.saved),
    path("validated/", views.validated),
    path("initial/", views.initial),
    path("unsaved/", views.unsaved),
    path("errors/", views.errors),
    path("plain/", views.plain),
    path("many/", views.many),
]

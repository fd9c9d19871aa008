from django.urls import path

from shop import views

urlpatterns = [
    path("all/", views.everything),
    path("named/", views.named),
    path("through/", views.through),
    path("reverse/", views.reverse),
    path("annotated/", views.annotated),
    path("renamed/", views.renamed),
    path("lists/", views.lists),
    path("flat/", views.flat),
    path("one/<int:pk>/", views.one),
    path("grouped/", views.grouped),
]

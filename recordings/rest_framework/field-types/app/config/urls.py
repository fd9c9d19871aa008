from django.urls import path

from shop import views

urlpatterns = [
    path("all/", views.All.as_view()),
    path("declared/", views.Declared.as_view()),
]

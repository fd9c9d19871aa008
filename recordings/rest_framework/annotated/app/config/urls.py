from django.urls import path

from shop import views

urlpatterns = [
    path("counted/", views.Counted.as_view()),
]

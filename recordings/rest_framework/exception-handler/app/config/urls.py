from django.urls import path

from shop import views

urlpatterns = [
    path("guarded/", views.Guarded.as_view()),
    path("broken/", views.Broken.as_view()),
]

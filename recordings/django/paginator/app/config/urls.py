from django.urls import path

from shop import views

urlpatterns = [
    path("fixed/", views.fixed),
    path("chosen/", views.chosen),
    path("capped/", views.capped),
    path("sliced/", views.sliced),
]

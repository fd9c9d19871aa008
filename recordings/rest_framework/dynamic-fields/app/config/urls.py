from django.urls import path

from shop import views

urlpatterns = [
    path("all/", views.All.as_view()),
    path("some/", views.Some.as_view()),
    path("chosen/", views.Chosen.as_view()),
    path("caller/", views.ByCaller.as_view()),
    path("capped/", views.Capped.as_view()),
]

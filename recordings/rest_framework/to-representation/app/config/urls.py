from django.urls import path

from shop import views

urlpatterns = [
    path("popped/", views.Popped.as_view()),
    path("added/", views.Added.as_view()),
    path("by-caller/", views.ByCaller.as_view()),
    path("replaced/", views.Replaced.as_view()),
    path("renamed/", views.Renamed.as_view()),
    path("own-only/", views.OwnOnly.as_view()),
    path("filtered/", views.Filtered.as_view()),
]

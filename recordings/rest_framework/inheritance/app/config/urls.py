from django.urls import path

from shop import views

urlpatterns = [
    path("plain/", views.Plain.as_view()),
    path("removed/", views.Removed.as_view()),
    path("wider/", views.Wider.as_view()),
    path("dropped/", views.Dropped.as_view()),
    path("mixed/", views.Mixed.as_view()),
    path("meta-only/", views.MetaOnly.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("fields/<int:pk>/", views.by_fields),
    path("concrete/<int:pk>/", views.by_concrete_fields),
    path("value/<int:pk>/", views.by_value),
    path("names/", views.names),
    path("skipping/<int:pk>/", views.skipping),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("all/<int:pk>/", views.everything),
    path("untagged/", views.untagged),
    path("fields/<int:pk>/", views.some_fields),
    path("exclude/<int:pk>/", views.some_excluded),
    path("list/", views.listed),
    path("user/<int:pk>/", views.user),
]

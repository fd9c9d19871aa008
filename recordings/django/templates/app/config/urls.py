from django.urls import path

from shop import views

urlpatterns = [
    path("list/", views.listing),
    path("one/<int:pk>/", views.one),
    path("included/<int:pk>/", views.included),
    path("extended/<int:pk>/", views.extended),
    path("conditional/<int:pk>/", views.conditional),
    path("unused/<int:pk>/", views.unused),
    path("string/<int:pk>/", views.as_string),
    path("self/<int:pk>/", views.itself),
]

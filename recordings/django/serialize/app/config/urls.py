from django.urls import path

from shop import views

urlpatterns = [
    path("all/", views.everything),
    path("fields/", views.some_fields),
    path("user/<int:pk>/", views.user),
    path("json-response/", views.twice),
    path("python/", views.python),
    path("xml/", views.xml),
]

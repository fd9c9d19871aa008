from django.urls import path

from shop import views

urlpatterns = [
    path("values/", views.rows),
    path("dict/<int:pk>/", views.as_dict),
    path("attributes/<int:pk>/", views.attributes),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("csv/", views.as_csv),
    path("stream/", views.stream),
    path("file/", views.file),
    path("lines/", views.lines),
    path("plain/<int:pk>/", views.plain),
]

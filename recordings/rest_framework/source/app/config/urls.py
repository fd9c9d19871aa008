from django.urls import path

from shop import views

urlpatterns = [
    path("deep/", views.Deep.as_view()),
    path("method/", views.Method.as_view()),
    path("renamed/", views.Renamed.as_view()),
    path("whole/", views.Whole.as_view()),
    path("mapping/", views.Mapping.as_view()),
    path("password/", views.Password.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("one/", views.One.as_view()),
    path("many/", views.Many.as_view()),
    path("double/", views.Double.as_view()),
    path("declared/", views.Declared.as_view()),
    path("list/", views.List.as_view()),
    path("plain/", views.Plain.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("plain/", views.Plain.as_view()),
    path("named/", views.Named.as_view()),
    path("nested/", views.Nested.as_view()),
    path("by-caller/", views.ByCaller.as_view()),
    path("query/", views.Query.as_view()),
    path("whole/", views.Whole.as_view()),
]

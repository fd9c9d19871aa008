from django.urls import path

from shop import views

urlpatterns = [
    path("columns/", views.Columns.as_view()),
    path("relations/", views.Relations.as_view()),
    path("reverse/", views.Reverse.as_view()),
    path("methods/", views.Methods.as_view()),
    path("keys/", views.Keys.as_view()),
    path("invalid/", views.Invalid.as_view()),
    path("missing/", views.Missing.as_view()),
    path("neither/", views.Neither.as_view()),
    path("both/", views.Both.as_view()),
]

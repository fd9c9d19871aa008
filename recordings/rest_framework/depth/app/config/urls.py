from django.urls import path

from shop import views

urlpatterns = [
    path("one/", views.One.as_view()),
    path("two/", views.Two.as_view()),
    path("reverse/", views.Reverse.as_view()),
    path("declared/", views.Declared.as_view()),
]

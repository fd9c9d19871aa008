from django.urls import path

from shop import views

urlpatterns = [
    path("any/", views.Any.as_view()),
    path("scoped/", views.Scoped.as_view()),
    path("checked/", views.Checked.as_view()),
]

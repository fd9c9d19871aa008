from django.urls import path

from shop import views

urlpatterns = [
    path("declared/", views.Declared.as_view()),
    path("read-only/", views.ReadOnly.as_view()),
    path("extra/", views.Extra.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("typo/", views.Typo.as_view()),
    path("no-comma/", views.NoComma.as_view()),
    path("bare/", views.Bare.as_view()),
    path("instance/", views.Instance.as_view()),
    path("overwritten/", views.Overwritten.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("denied/<int:pk>/", views.Denied.as_view()),
    path("not-authenticated/", views.NotLoggedIn.as_view()),
    path("django/<int:pk>/", views.ByDjango.as_view()),
    path("invalid/", views.Invalid.as_view()),
    path("detail/<int:pk>/", views.WithDetail.as_view()),
    path("missing/", views.Missing.as_view()),
    path("permission-denied/", views.Asks.as_view()),
]

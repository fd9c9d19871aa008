from django.urls import path

from shop import views

urlpatterns = [
    path("and/<int:pk>/", views.And.as_view()),
    path("or/<int:pk>/", views.Or.as_view()),
    path("or-reversed/<int:pk>/", views.OrReversed.as_view()),
    path("not/<int:pk>/", views.Not.as_view()),
    path("not-object/<int:pk>/", views.NotObject.as_view()),
    path("mixed/<int:pk>/", views.Mixed.as_view()),
    path("or-list/", views.OrList.as_view()),
    path("not-list/", views.NotList.as_view()),
]

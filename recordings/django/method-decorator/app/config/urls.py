from django.urls import path

from shop import views

urlpatterns = [
    path("dispatch/", views.ByName.as_view()),
    path("override/", views.ByOverride.as_view()),
    path("get-only/", views.GetOnly.as_view()),
    path("list/", views.ByList.as_view()),
    path("inherited/", views.Inherited.as_view()),
    path("replaced/", views.Replaced.as_view()),
]

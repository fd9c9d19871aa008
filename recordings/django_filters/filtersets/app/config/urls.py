from django.urls import path

from shop import views

urlpatterns = [
    path("everything/", views.Everything.as_view()),
    path("listed/", views.Listed.as_view()),
    path("lookups/", views.Lookups.as_view()),
    path("oracle/", views.Lookups.as_view()),
    path("mine/", views.Mine.as_view()),
    path("mine/<int:pk>/", views.MineDetail.as_view()),
    path("ignored/", views.Ignored.as_view()),
]

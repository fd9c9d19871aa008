from django.urls import path

from shop import views

urlpatterns = [
    path("deep/<int:pk>/", views.Deep.as_view()),
    path("tree/<int:pk>/", views.Tree.as_view()),
]

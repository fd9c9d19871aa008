from django.urls import path

from shop import views

urlpatterns = [
    path("for-user/<int:pk>/", views.ForUser.as_view()),
    path("checked/<int:pk>/", views.checked),
    path("global/<int:pk>/", views.globally),
    path("decorated/<int:pk>/", views.decorated),
    path("drf/<int:pk>/", views.Restricted.as_view()),
    path("unscoped/<int:pk>/", views.Unscoped.as_view()),
]

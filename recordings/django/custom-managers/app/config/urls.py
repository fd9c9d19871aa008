from django.urls import path

from shop import views

urlpatterns = [
    path("all/<int:pk>/", views.everything),
    path("for-user/<int:pk>/", views.for_user),
    path("chained/<int:pk>/", views.chained),
    path("visible/<int:pk>/", views.visible),
    path("open/<int:pk>/", views.opened),
    path("mixed/<int:pk>/", views.mixed),
    path("method/<int:pk>/", views.method),
]

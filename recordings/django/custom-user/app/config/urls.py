from django.urls import path

from shop import views

urlpatterns = [
    path("values/", views.rows),
    path("members/<int:pk>/", views.member),
    path("orders/<int:pk>/", views.order),
    path("own/<int:pk>/", views.own),
    path("me/", views.me),
]

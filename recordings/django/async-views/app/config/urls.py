from django.urls import path

from shop import views

urlpatterns = [
    path("values/", views.rows),
    path("one/<int:pk>/", views.one),
    path("mine/", views.mine),
    path("class/", views.Orders.as_view()),
    path("sync/", views.through_sync),
]

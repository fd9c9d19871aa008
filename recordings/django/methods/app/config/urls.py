from django.urls import path

from shop import views

urlpatterns = [
    path("get/", views.get_only),
    path("post/", views.post_only),
    path("safe/", views.safe),
    path("some/", views.some),
    path("branches/", views.branches),
]

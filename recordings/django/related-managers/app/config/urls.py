from django.urls import path

from shop import views

urlpatterns = [
    path("mine/", views.mine),
    path("items/<int:pk>/", views.items),
    path("my-items/<int:pk>/", views.my_items),
    path("profile/", views.profile),
    path("user/<int:pk>/", views.user),
    path("nested/", views.nested),
]

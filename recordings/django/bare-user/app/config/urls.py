from django.urls import path

from shop import views

urlpatterns = [
    path("accounts/", views.accounts),
    path("admins/", views.admins),
    path("accounts/<int:pk>/", views.account),
    path("names/", views.names),
]

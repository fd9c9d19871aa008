from django.urls import path

from shop import views

urlpatterns = [
    path("only/<int:pk>/", views.only),
    path("defer/<int:pk>/", views.defer),
    path("only-listed/", views.only_listed),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("wrapped/", views.Wrapped),
    path("attribute/", views.Attribute.as_view()),
    path("on-get/", views.OnGet.as_view()),
]

from django.urls import path
from rest_framework.authtoken.views import obtain_auth_token

from shop import views

urlpatterns = [
    path("token/", obtain_auth_token),
    path("throttled/", views.ThrottledToken.as_view()),
    path("health/", views.health),
]

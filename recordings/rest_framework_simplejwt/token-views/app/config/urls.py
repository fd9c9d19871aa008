from django.urls import path
from rest_framework_simplejwt.views import TokenObtainPairView

from shop import views

urlpatterns = [
    path("token/", TokenObtainPairView.as_view()),
    path("own-token/", views.OwnToken.as_view()),
    path("throttled/", views.Throttled.as_view()),
]

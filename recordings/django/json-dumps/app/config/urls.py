from django.urls import path

from shop import views

urlpatterns = [
    path("plain/<int:pk>/", views.plain),
    path("date/<int:pk>/", views.date),
    path("encoder/<int:pk>/", views.django_encoder),
    path("own-encoder/", views.own_encoder),
    path("default-dict/<int:pk>/", views.default_dict),
    path("default-str/<int:pk>/", views.default_str),
]

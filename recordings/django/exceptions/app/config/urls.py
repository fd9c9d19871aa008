from django.urls import path

from shop import views

urlpatterns = [
    path("denied/<int:pk>/", views.denied),
    path("missing/<int:pk>/", views.missing),
    path("does-not-exist/<int:pk>/", views.does_not_exist),
    path("invalid/", views.invalid),
    path("suspicious/", views.suspicious),
    path("caught/<int:pk>/", views.caught),
    path("key/", views.key),
]

handler404 = "shop.views.not_found"
handler403 = "shop.views.forbidden"

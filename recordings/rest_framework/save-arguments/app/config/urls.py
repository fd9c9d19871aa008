from django.urls import path

from shop import views

urlpatterns = [
    path("pinned/", views.pinned),
    path("bypassed/", views.bypassed),
    path("loop/", views.loop),
    path("own-create/", views.own_create),
    path("partial/<int:pk>/", views.partial),
]

from django.urls import include, path
from rest_framework import routers

from shop import views

simple = routers.SimpleRouter(trailing_slash=False)
simple.register("read", views.ReadOnly, basename="read")
simple.register("lists", views.ListOnly, basename="list")

default = routers.DefaultRouter()
default.register(r"limited", views.Limited, basename="limited")
default.register("titles", views.ByTitle, basename="title")
default.register("hand", views.Handwritten, basename="hand")
default.registry.extend(simple.registry)

urlpatterns = [
    path("simple/", include(simple.urls)),
    path("api/", include(default.urls)),
    path("map/", views.Full.as_view({"get": "list"})),
    path("map/<int:pk>/", views.Full.as_view({"get": "retrieve", "delete": "destroy"})),
]

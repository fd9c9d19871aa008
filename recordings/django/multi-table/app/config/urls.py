from django.urls import path

from shop import views

urlpatterns = [
    path("values/", views.rows),
    path("parents/", views.parents),
    path("dict/<int:pk>/", views.as_dict),
    path("child/<int:pk>/", views.child),
    path("serialized/", views.serialized),
    path("proxy/", views.proxy),
    path("attributes/<int:pk>/", views.attributes),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("queryset/", views.a_queryset),
    path("instance/", views.an_instance),
    path("inside/", views.inside),
    path("serializer/", views.a_serializer),
    path("data/", views.data),
    path("values/", views.values),
    path("values-listed/", views.values_list),
    path("values-some/", views.some_values),
    path("types/", views.types),
    path("text/", views.text),
    path("nothing/", views.nothing),
    path("json-response/", views.json_response),
    path("http-response/", views.http_response),
    path("dict/", views.a_dict),
]

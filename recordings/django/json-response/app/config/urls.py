from django.urls import path

from shop import views

urlpatterns = [
    path("dict/", views.of_dict),
    path("list/", views.of_list),
    path("list-unsafe/", views.of_list_unsafe),
    path("model/", views.of_model),
    path("queryset/", views.of_queryset),
    path("values/", views.of_values),
    path("values-listed/", views.of_values_listed),
    path("nested-model/", views.of_nested_model),
    path("types/", views.of_types),
    path("set/", views.of_set),
    path("status/", views.with_status),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("customers/", views.get_customers),
    path("providers/", views.get_providers),
    path("provider/<int:pk>/", views.get_provider),
    path("customer-values/", views.get_values),
    path("customer-dict/<int:pk>/", views.get_dict),
    path("customer-list/", views.get_list),
    path("customer-names/", views.get_names),
]

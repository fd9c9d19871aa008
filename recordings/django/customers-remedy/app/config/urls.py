from django.urls import path

from shop import views

urlpatterns = [
    path("customers/", views.get_customers),
    path("providers/", views.get_providers),
    path("decorated/customers/", views.decorated_customers),
    path("login/customers/", views.login_customers),
    path("api/customers/", views.api_customers),
    path("api/customers/anonymous/", views.anonymous_customers),
]

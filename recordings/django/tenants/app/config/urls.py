from django.urls import path

from shop import views

urlpatterns = [
    path("unscoped/<int:pk>/", views.unscoped),
    path("tenant/<int:pk>/", views.tenant),
    path("owner/<int:pk>/", views.author),
    path("both/<int:pk>/", views.both),
    path("line/<int:pk>/", views.line),
    path("list/", views.listing),
    path("checked/<int:pk>/", views.checked),
    path("named/<int:company_id>/<int:pk>/", views.named),
]

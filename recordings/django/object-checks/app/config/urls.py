from django.urls import path

from shop import views

urlpatterns = [
    path("unscoped/<int:pk>/", views.unscoped),
    path("scoped/<int:pk>/", views.scoped),
    path("related/<int:pk>/", views.related),
    path("queryset/<int:pk>/", views.through_queryset),
    path("first/<int:pk>/", views.first),
    path("denied/<int:pk>/", views.denied),
    path("missing/<int:pk>/", views.missing),
    path("status/<int:pk>/", views.status),
    path("by-id/<int:pk>/", views.by_id),
    path("staff-too/<int:pk>/", views.staff_too),
    path("delete/<int:pk>/", views.delete),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("open/", views.open_orders),
    path("guarded/", views.guarded),
    path("admin/", views.admin),
    path("methods/", views.methods),
    path("detail/<int:pk>/", views.detail),
    path("object/<int:pk>/", views.with_object_check),
    path("nobody/", views.nobody),
    path("outer-login/", views.outer_login),
    path("bare/", views.bare),
]

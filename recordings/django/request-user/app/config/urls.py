from django.urls import path

from shop import views

urlpatterns = [
    path("me/", views.me),
    path("me-dict/", views.me_as_dict),
    path("me-row/", views.me_as_row),
    path("anonymous/", views.maybe_anonymous),
    path("user/", views.raw_user),
    path("permissions/", views.permissions),
    path("greeting/", views.greeting),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("dict/", views.a_dict),
    path("none/", views.nothing),
    path("text/", views.some_text),
    path("queryset/", views.a_queryset),
    path("redirect/", views.a_redirect),
    path("status/", views.a_status),
    path("reason/", views.bad_request),
]

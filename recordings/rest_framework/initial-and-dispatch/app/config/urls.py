from django.urls import path

from shop import views

urlpatterns = [
    path("initial/", views.Initial.as_view()),
    path("dispatch/", views.Dispatch.as_view()),
    path("mixin/", views.WithMixin.as_view()),
    path("finalized/", views.Finalized.as_view()),
    path("forgotten/", views.Forgotten.as_view()),
    path("check/", views.Check.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("default/", views.Default.as_view()),
    path("open/", views.Open.as_view()),
    path("emptied/", views.Emptied.as_view()),
    path("replaced/", views.Replaced.as_view()),
    path("replaced/<int:pk>/", views.ReplacedDetail.as_view()),
    path("admin/", views.Admin.as_view()),
    path("function/", views.function),
    path("function-open/", views.open_function),
]

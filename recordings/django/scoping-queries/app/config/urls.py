from django.urls import path

from shop import views

urlpatterns = [
    path("q/<int:pk>/", views.by_q),
    path("exclude/<int:pk>/", views.by_exclude),
    path("members/<int:pk>/", views.by_members),
    path("or/<int:pk>/", views.by_or),
    path("in/<int:pk>/", views.by_in),
    path("param/", views.by_parameter),
    path("branch/<int:pk>/", views.by_branch),
    path("username/<int:pk>/", views.by_username),
    path("union/", views.by_union),
]

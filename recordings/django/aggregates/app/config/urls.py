from django.urls import path

from shop import views

urlpatterns = [
    path("aggregate/", views.aggregate),
    path("count/", views.count),
    path("exists/<int:pk>/", views.exists),
    path("annotate/", views.annotate),
    path("users/", views.users),
    path("ends/", views.ends),
    path("in-bulk/", views.in_bulk),
    path("slice/", views.slice_),
    path("dates/", views.distinct),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("orders/<int:pk>/", views.OrderDetail.as_view()),
    path("pinned/<int:pk>/", views.Pinned.as_view()),
    path("read-only/<int:pk>/", views.ReadOnly.as_view()),
    path("mistyped/<int:pk>/", views.Mistyped.as_view()),
]

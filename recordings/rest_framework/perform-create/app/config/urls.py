from django.urls import path

from shop import views

urlpatterns = [
    path("pinned/", views.Pinned.as_view()),
    path("pinned/<int:pk>/", views.PinnedDetail.as_view()),
    path("default/", views.Default.as_view()),
    path("by-hand/", views.ByHand.as_view()),
    path("validated/", views.Validated.as_view()),
    path("raw/", views.Raw.as_view()),
    path("hidden/", views.Hidden.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("text/", views.Text.as_view()),
    path("slug/", views.Slug.as_view()),
    path("key/", views.Key.as_view()),
    path("linked/", views.Linked.as_view()),
    path("own/", views.Own.as_view()),
    path("hyperlinked-model/", views.HyperlinkedModel.as_view()),
    path("orders/<int:pk>/", views.Detail.as_view(), name="order-detail"),
]

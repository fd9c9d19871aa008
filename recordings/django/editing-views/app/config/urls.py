from django.urls import path

from shop import views

urlpatterns = [
    path("new/", views.NewOrder.as_view()),
    path("pinned/", views.PinnedOrder.as_view()),
    path("all/<int:pk>/", views.EditAll.as_view()),
    path("own/<int:pk>/", views.EditOwn.as_view()),
    path("titles/<int:pk>/", views.EditTitle.as_view()),
    path("delete/<int:pk>/", views.Delete.as_view()),
]

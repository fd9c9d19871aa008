from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.Orders.as_view()),
    path("orders/<int:pk>/", views.OrderDetail.as_view()),
    path("create/", views.Create.as_view()),
    path("destroy/<int:pk>/", views.Destroy.as_view()),
    path("title/<str:title>/", views.ByTitle.as_view()),
    path("mixins/<int:pk>/", views.FromMixins.as_view()),
    path("mine/<int:pk>/", views.Mine.as_view()),
]

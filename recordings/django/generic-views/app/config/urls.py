from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.OrderList.as_view()),
    path("mine/", views.MyOrders.as_view()),
    path("orders/<int:pk>/", views.OrderDetail.as_view()),
    path("mine/<int:pk>/", views.MyOrder.as_view()),
    path("checked/<int:pk>/", views.CheckedOrder.as_view()),
    path("tested/<int:pk>/", views.TestedOrder.as_view()),
    path("about/", views.About.as_view()),
]

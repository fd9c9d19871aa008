from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.Orders.as_view()),
    path("orders/<int:pk>/", views.OrderDetail.as_view()),
    path("unfiltered/<int:pk>/", views.Unfiltered.as_view()),
    path("own/<int:pk>/", views.OwnQuery.as_view()),
]

from django.urls import include, path
from rest_framework_nested import routers

from shop import views

router = routers.SimpleRouter()
router.register("orders", views.OrderViewSet, basename="order")

orders = routers.NestedSimpleRouter(router, "orders", lookup="order")
orders.register("items", views.ItemViewSet, basename="order-items")
orders.register("own-items", views.OwnItemViewSet, basename="order-own-items")

urlpatterns = [
    path("", include(router.urls)),
    path("", include(orders.urls)),
]

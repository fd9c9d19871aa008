from django.contrib.auth.decorators import login_required, permission_required
from django.urls import path

from shop.views import OrderList, orders

guarded = login_required(orders)

urlpatterns = [
    path("open/", OrderList.as_view()),
    path("class/", login_required(OrderList.as_view())),
    path("permission/", permission_required("shop.view_order", raise_exception=True)(OrderList.as_view())),
    path("function/", login_required(orders)),
    path("both/", guarded),
]

from django.conf import settings
from django.urls import path

from shop import views

urlpatterns = [
    path("orders/", views.orders),
    path("mine/", views.mine),
]

if settings.DEBUG:
    urlpatterns += [path("debug/orders/", views.orders)]

if settings.SHOP["public_totals"]:
    urlpatterns.append(path("totals/", views.totals))

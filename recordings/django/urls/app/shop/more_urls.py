from django.urls import path

from shop.views import index

urlpatterns = [path(f"{name}/", index) for name in ("one", "two")]

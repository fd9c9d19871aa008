from django.urls import include, path, re_path, register_converter

from shop import views


class Code:
    regex = "[a-z]{2}[0-9]{2}"

    def to_python(self, value):
        return value

    def to_url(self, value):
        return value


register_converter(Code, "code")

reports = [
    path("daily/", views.report, name="daily"),
    path("<int:year>/", views.report, {"kind": "yearly"}),
]

urlpatterns = [
    path("", views.index),
    path("orders/", include("shop.urls", namespace="orders")),
    path("api/v1/", include([path("ping", views.index), path("reports/", include(reports))])),
    path("tuple/", include(("shop.more_urls", "more"))),
    re_path(r"^old/(?P<pk>[0-9]+)/$", views.order),
    re_path(r"^files/(?P<rest>.*)$", views.echo),
    path("slug/<slug:slug>/", views.echo),
    path("code/<code:code>/", views.echo),
    path("lazy/", views.lazy),
]

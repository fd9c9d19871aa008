from rest_framework.routers import SimpleRouter

from shop import views

router = SimpleRouter()
router.register("invoices", views.InvoiceViewSet, "invoice")
router.register("unscoped", views.Unscoped, "unscoped")
router.register("permission", views.ByPermission, "permission")

urlpatterns = router.urls

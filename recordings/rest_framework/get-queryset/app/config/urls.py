from rest_framework.routers import SimpleRouter

from shop import views

router = SimpleRouter()
router.register("orders", views.OrderViewSet, "order")
router.register("mixed", views.MixedViewSet, "mixed")
router.register("parameter", views.ParameterViewSet, "parameter")

urlpatterns = router.urls

from rest_framework.routers import SimpleRouter

from shop import views

router = SimpleRouter()
router.register("orders", views.OrderViewSet)
router.register("open", views.OpenViewSet, "open")
router.register("strict", views.StrictViewSet, "strict")
router.register("or-read", views.OrReadViewSet, basename="or-read")

urlpatterns = router.urls

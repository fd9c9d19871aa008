from rest_framework.routers import SimpleRouter

from shop import views

router = SimpleRouter()
router.register("orders", views.OrderViewSet)

urlpatterns = router.urls

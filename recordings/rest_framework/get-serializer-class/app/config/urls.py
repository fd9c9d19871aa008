from rest_framework.routers import SimpleRouter

from shop import views

router = SimpleRouter()
router.register("orders", views.ByAction)
router.register("roles", views.ByRole, "role")
router.register("params", views.ByParameter, "param")
router.register("missing", views.Missing, "missing")

urlpatterns = router.urls

from django.urls import path

from shop import views

urlpatterns = [
    path("raw/<int:pk>/", views.raw),
    path("vars/<int:pk>/", views.without_state),
    path("popped/<int:pk>/", views.popped),
    path("related/<int:pk>/", views.with_relation),
    path("default/<int:pk>/", views.with_default),
]

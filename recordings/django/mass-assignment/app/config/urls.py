from django.urls import path

from shop import views

urlpatterns = [
    path("create/", views.create),
    path("form/", views.create_from_form),
    path("construct/", views.construct),
    path("setattr/<int:pk>/", views.set_each),
    path("update/<int:pk>/", views.update),
    path("allowed/<int:pk>/", views.allowed),
    path("pinned/", views.pinned),
    path("popped/", views.popped),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("json/<int:pk>/", views.as_json),
    path("price/<int:pk>/", views.with_price),
    path("list/", views.listing),
    path("label/<int:pk>/", views.label),
    path("text/<int:pk>/", views.text),
    path("chosen/<int:pk>/", views.chosen),
]

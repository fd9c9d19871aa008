from django.urls import path

from shop import views

urlpatterns = [
    path("list/", views.Listing.as_view()),
    path("detail/<int:pk>/", views.Detail.as_view()),
    path("own-get-object/<int:pk>/", views.OwnGetObject.as_view()),
    path("shortcut/<int:pk>/", views.Shortcut.as_view()),
    path("model/<int:pk>/", views.ByModel.as_view()),
    path("view/<int:pk>/", views.PlainView.as_view()),
    path("view-checked/<int:pk>/", views.CheckedView.as_view()),
    path("get-object-checked/<int:pk>/", views.CheckedGetObject.as_view()),
    path("update-by-hand/<int:pk>/", views.UpdateByHand.as_view()),
    path("bulk/", views.Bulk.as_view()),
    path("action/<int:pk>/peek/", views.WithAction.as_view({"get": "peek"})),
]

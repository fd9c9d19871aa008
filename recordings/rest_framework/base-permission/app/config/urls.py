from django.urls import path

from shop import views

urlpatterns = [
    path("object-only/", views.ObjectOnly.as_view()),
    path("object-only/<int:pk>/", views.ObjectOnlyDetail.as_view()),
    path("neither/<int:pk>/", views.NeitherDetail.as_view()),
    path("view-only/<int:pk>/", views.ViewOnlyDetail.as_view()),
    path("safe/<int:pk>/", views.SafeDetail.as_view()),
    path("none/<int:pk>/", views.NoneDetail.as_view()),
    path("raises/<int:pk>/", views.RaisesDetail.as_view()),
    path("message/<int:pk>/", views.MessageDetail.as_view()),
]

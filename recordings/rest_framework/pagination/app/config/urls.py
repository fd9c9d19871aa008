from django.urls import path

from shop import views

urlpatterns = [
    path("default/", views.OrderList.as_view()),
    path("none/", views.NotPaged.as_view()),
    path("chosen/", views.ChosenList.as_view()),
    path("capped/", views.CappedList.as_view()),
    path("offset/", views.OffsetList.as_view()),
    path("cursor/", views.CursorList.as_view()),
    path("enveloped/", views.EnvelopedList.as_view()),
    path("by-hand/", views.ByHand.as_view()),
    path("own-list/", views.OwnList.as_view()),
]

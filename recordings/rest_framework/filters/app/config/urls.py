from django.urls import path

from shop import views

urlpatterns = [
    path("ordered/", views.Ordered.as_view()),
    path("ordered-all/", views.OrderedAll.as_view()),
    path("searched/", views.Searched.as_view()),
    path("by-hand/", views.ByHand.as_view()),
    path("by-hand-chosen/", views.ByHandChosen.as_view()),
    path("mine/", views.Mine.as_view()),
    path("mine/<int:pk>/", views.MineDetail.as_view()),
]

from django.urls import path

from shop import views

urlpatterns = [
    path("keyword/", views.Keyword.as_view()),
    path("extra/", views.Extra.as_view()),
    path("hidden/", views.Hidden.as_view()),
    path("meta-list/", views.MetaList.as_view()),
    path("popped/", views.Popped.as_view()),
    path("both/", views.Both.as_view()),
]

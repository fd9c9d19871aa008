from django.urls import path

from shop import views

urlpatterns = [
    path("default/", views.Default.as_view()),
    path("user/", views.User.as_view()),
    path("anon/", views.Anon.as_view()),
    path("scoped/", views.Scoped.as_view()),
    path("scoped-without/", views.ScopedWithout.as_view()),
    path("own-rate/", views.OwnRate.as_view()),
    path("own-scope/", views.OwnScope.as_view()),
    path("emptied/", views.Emptied.as_view()),
    path("method/", views.Method.as_view()),
    path("function/", views.function),
    path("plain/", views.plain),
]

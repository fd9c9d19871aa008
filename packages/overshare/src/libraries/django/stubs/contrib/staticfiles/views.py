from django.views.static import serve

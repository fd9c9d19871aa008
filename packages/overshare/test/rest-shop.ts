import { scanSources } from '#scan/index.ts';
import type { Endpoint } from '#surface/index.ts';

const SETTINGS = `
INSTALLED_APPS = ['django.contrib.auth', 'django.contrib.contenttypes', 'rest_framework', 'shop']
ROOT_URLCONF = 'config.urls'
MIDDLEWARE = ['django.contrib.sessions.middleware.SessionMiddleware', 'django.contrib.auth.middleware.AuthenticationMiddleware']
`;

const MODELS = `
from django.db import models
from django.contrib.auth.models import User

class Order(models.Model):
    owner = models.ForeignKey(User, on_delete=models.CASCADE, related_name='orders')
    title = models.CharField(max_length=10)
`;

const VIEWS = `
from rest_framework import authentication, exceptions, filters, generics, mixins, pagination, permissions, routers, serializers, throttling, viewsets
from rest_framework.decorators import action, api_view, authentication_classes, permission_classes, throttle_classes
from rest_framework.response import Response
from rest_framework.views import APIView
from django.urls import include, path
from .models import Order, User

class OrderSerializer(serializers.ModelSerializer):
    class Meta:
        model = Order
        fields = ['id', 'title']

class IsOwner(permissions.BasePermission):
    def has_object_permission(self, request, view, obj):
        return obj.owner == request.user

`;

/** A Django project with orders that belong to users: the settings and views that a test is about, and versions it pins. */
export function restEndpoints(views: string, settings = '', pins: readonly string[] = []): readonly Endpoint[] {
  return scanSources({
    'manage.py': "import os\nos.environ.setdefault('DJANGO_SETTINGS_MODULE', 'config.settings')\n",
    'config/__init__.py': '',
    'config/settings.py': SETTINGS + settings,
    'config/urls.py': 'from shop.views import urlpatterns\n',
    'shop/__init__.py': '',
    'shop/models.py': MODELS,
    'shop/views.py': VIEWS + views,
    'requirements.txt': pins.join('\n'),
  }).surface.endpoints;
}

/** `GET /orders/` to who gets in. */
export const accessTo = (endpoints: readonly Endpoint[]): Record<string, Endpoint['access']> =>
  Object.fromEntries(endpoints.map(({ id, access }) => [id, access]));

/** Settings of Django REST Framework that ask for a login by default. */
export const LOGIN = `
REST_FRAMEWORK = {'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.IsAuthenticated']}
`;

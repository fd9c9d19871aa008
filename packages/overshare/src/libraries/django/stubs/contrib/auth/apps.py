from django.apps import AppConfig


class AuthConfig(AppConfig):
    name = 'django.contrib.auth'
    label = 'auth'

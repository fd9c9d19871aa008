from django.apps import AppConfig


class RestFrameworkConfig(AppConfig):
    name = 'rest_framework'

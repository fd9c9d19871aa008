"""`SPECTACULAR_SETTINGS` over the library's defaults."""
from rest_framework.settings import APISettings

SPECTACULAR_DEFAULTS = {
    'SERVE_PERMISSIONS': ['rest_framework.permissions.AllowAny'],
    'SERVE_AUTHENTICATION': None,
    'SERVE_PUBLIC': True,
    'TITLE': '',
    'DESCRIPTION': '',
    'VERSION': '0.0.0',
}
IMPORT_STRINGS = ['SERVE_PERMISSIONS', 'SERVE_AUTHENTICATION']

spectacular_settings = APISettings(None, SPECTACULAR_DEFAULTS, IMPORT_STRINGS)
spectacular_settings._name = 'SPECTACULAR_SETTINGS'

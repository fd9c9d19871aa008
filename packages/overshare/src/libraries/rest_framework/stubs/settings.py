"""`api_settings`: what `REST_FRAMEWORK` says under a name takes the place of the default of that name; nothing is merged."""
import overshare as o
from django.conf import settings
from django.utils.module_loading import import_string

DEFAULTS = {
    'DEFAULT_RENDERER_CLASSES': ['rest_framework.renderers.JSONRenderer', 'rest_framework.renderers.BrowsableAPIRenderer'],
    'DEFAULT_PARSER_CLASSES': ['rest_framework.parsers.JSONParser', 'rest_framework.parsers.FormParser', 'rest_framework.parsers.MultiPartParser'],
    'DEFAULT_AUTHENTICATION_CLASSES': ['rest_framework.authentication.SessionAuthentication', 'rest_framework.authentication.BasicAuthentication'],
    'DEFAULT_PERMISSION_CLASSES': ['rest_framework.permissions.AllowAny'],
    'DEFAULT_THROTTLE_CLASSES': [],
    'DEFAULT_CONTENT_NEGOTIATION_CLASS': 'rest_framework.negotiation.DefaultContentNegotiation',
    'DEFAULT_METADATA_CLASS': 'rest_framework.metadata.SimpleMetadata',
    'DEFAULT_VERSIONING_CLASS': None,
    'DEFAULT_PAGINATION_CLASS': None,
    'DEFAULT_FILTER_BACKENDS': [],
    'DEFAULT_SCHEMA_CLASS': 'rest_framework.schemas.openapi.AutoSchema',
    'DEFAULT_THROTTLE_RATES': {'user': None, 'anon': None},
    'NUM_PROXIES': None,
    'PAGE_SIZE': None,
    'SEARCH_PARAM': 'search',
    'ORDERING_PARAM': 'ordering',
    'DEFAULT_VERSION': None,
    'ALLOWED_VERSIONS': None,
    'VERSION_PARAM': 'version',
    'UNAUTHENTICATED_USER': 'django.contrib.auth.models.AnonymousUser',
    'UNAUTHENTICATED_TOKEN': None,
    'VIEW_NAME_FUNCTION': 'rest_framework.views.get_view_name',
    'VIEW_DESCRIPTION_FUNCTION': 'rest_framework.views.get_view_description',
    'EXCEPTION_HANDLER': 'rest_framework.views.exception_handler',
    'NON_FIELD_ERRORS_KEY': 'non_field_errors',
    'TEST_REQUEST_RENDERER_CLASSES': [],
    'TEST_REQUEST_DEFAULT_FORMAT': 'multipart',
    'URL_FORMAT_OVERRIDE': 'format',
    'FORMAT_SUFFIX_KWARG': 'format',
    'URL_FIELD_NAME': 'url',
    'DATE_FORMAT': 'iso-8601',
    'DATE_INPUT_FORMATS': ['iso-8601'],
    'DATETIME_FORMAT': 'iso-8601',
    'DATETIME_INPUT_FORMATS': ['iso-8601'],
    'TIME_FORMAT': 'iso-8601',
    'TIME_INPUT_FORMATS': ['iso-8601'],
    'DURATION_FORMAT': 'django',
    'UNICODE_JSON': True,
    'COMPACT_JSON': True,
    'STRICT_JSON': True,
    'COERCE_DECIMAL_TO_STRING': True,
    'COERCE_BIGINT_TO_STRING': False,
    'UPLOADED_FILES_USE_URL': True,
    'HTML_SELECT_CUTOFF': 1000,
    'HTML_SELECT_CUTOFF_TEXT': 'More than {count} items...',
    'SCHEMA_COERCE_PATH_PK': True,
    'SCHEMA_COERCE_METHOD_NAMES': {'retrieve': 'read', 'destroy': 'delete'},
}

IMPORT_STRINGS = [
    'DEFAULT_RENDERER_CLASSES', 'DEFAULT_PARSER_CLASSES', 'DEFAULT_AUTHENTICATION_CLASSES', 'DEFAULT_PERMISSION_CLASSES',
    'DEFAULT_THROTTLE_CLASSES', 'DEFAULT_CONTENT_NEGOTIATION_CLASS', 'DEFAULT_METADATA_CLASS', 'DEFAULT_VERSIONING_CLASS',
    'DEFAULT_PAGINATION_CLASS', 'DEFAULT_FILTER_BACKENDS', 'DEFAULT_SCHEMA_CLASS', 'EXCEPTION_HANDLER',
    'UNAUTHENTICATED_USER', 'UNAUTHENTICATED_TOKEN', 'VIEW_NAME_FUNCTION', 'VIEW_DESCRIPTION_FUNCTION',
]


def perform_import(val, setting_name):
    if isinstance(val, str):
        return import_string(val)
    if isinstance(val, (list, tuple)):
        return [import_string(item) if isinstance(item, str) else item for item in val]
    return val


class APISettings:
    """A dict of a project over defaults; names of classes become the classes. Libraries beside DRF use it for their own."""

    def __init__(self, user_settings=None, defaults=None, import_strings=None):
        self._user = user_settings
        self._name = 'REST_FRAMEWORK'
        self.defaults = DEFAULTS if defaults is None else defaults
        self.import_strings = IMPORT_STRINGS if import_strings is None else import_strings

    @property
    def user_settings(self):
        if self._user is not None:
            return self._user
        return getattr(settings, self._name, {})

    def __getattr__(self, name):
        # no request changes what the settings of the project say
        if self._user is None and self.defaults is DEFAULTS:
            return o.class_fact('setting ' + name, lambda: self._read(name), APISettings)
        return self._read(name)

    def _read(self, name):
        said = self.user_settings
        value = said[name] if name in said else self.defaults.get(name)
        return perform_import(value, name) if name in self.import_strings else value

    def reload(self):
        pass


api_settings = APISettings(None, DEFAULTS, IMPORT_STRINGS)


class Setting:
    """A class attribute that is what the settings say, until a class says something else."""

    def __init__(self, name, of=api_settings):
        self._name = name
        self._of = of

    def __get__(self, instance, owner=None):
        return getattr(self._of, self._name)


def reload_api_settings(*args, **kwargs):
    pass

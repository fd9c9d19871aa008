"""Who is logged in: a session that a login wrote says it."""
import overshare as o
from django.apps import apps
from django.conf import settings

SESSION_KEY = '_auth_user_id'
BACKEND_SESSION_KEY = '_auth_user_backend'
HASH_SESSION_KEY = '_auth_user_hash'
REDIRECT_FIELD_NAME = 'next'


def get_user_model():
    return apps.get_model(settings.AUTH_USER_MODEL)


def get_user(request):
    """The caller's own row, or an anonymous user."""
    from django.contrib.auth.models import AnonymousUser
    if not o.authenticated():
        return AnonymousUser()
    return o.caller_row()


async def aget_user(request):
    return get_user(request)


def authenticate(request=None, **credentials):
    """The user whose password this is, or nobody."""
    o.activity('checks-credential')
    return o.any_of(o.stored_user(), None)


async def aauthenticate(request=None, **credentials):
    return authenticate(request, **credentials)


def login(request, user, backend=None):
    o.activity('issues-credential')


async def alogin(request, user, backend=None):
    login(request, user, backend)


def logout(request):
    from django.contrib.auth.models import AnonymousUser
    request.user = AnonymousUser()


async def alogout(request):
    logout(request)


def update_session_auth_hash(request, user):
    pass


aupdate_session_auth_hash = update_session_auth_hash


def get_backends():
    from django.utils.module_loading import import_string
    return [import_string(path)() for path in settings.AUTHENTICATION_BACKENDS]


def load_backend(path):
    from django.utils.module_loading import import_string
    return import_string(path)()


def get_permission_codename(action, opts):
    return action + '_' + opts.model_name


def __getattr__(name):
    if name in ('user_logged_in', 'user_logged_out', 'user_login_failed'):
        from django.contrib.auth import signals
        return getattr(signals, name)
    return o.opaque('django.contrib.auth.' + name)

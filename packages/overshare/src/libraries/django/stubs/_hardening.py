"""What the settings say of a deployment: transport, cookies, hosts, keys, and who writes down what happens."""
import overshare as o

ABSENT = '(absent)'
AUDITS = ('audit', 'easyaudit', 'simple_history', 'reversion', 'actstream', 'pghistory', 'axes', 'request_logging', 'structlog', 'sentry', 'raven', 'elasticapm', 'rollbar')


def judge(module):
    if not o.surely(_said(module, 'SECURE_PROXY_SSL_HEADER') != ABSENT):
        _flag(module, 'https', 'SECURE_SSL_REDIRECT')
    _flag(module, 'cookie', 'SESSION_COOKIE_SECURE')
    _flag(module, 'cookie', 'CSRF_COOKIE_SECURE')
    _not_off(module, 'cookie', 'SESSION_COOKIE_HTTPONLY')
    _not_off(module, 'content-type', 'SECURE_CONTENT_TYPE_NOSNIFF')
    _hsts(module)
    if o.surely(_said(module, 'DEBUG') is True):
        o.setting('debug', 'DEBUG = True', False, module, 'DEBUG')
    if o.is_written(_said(module, 'SECRET_KEY')) and not o.surely(_said(module, 'SECRET_KEY') == ABSENT):
        o.setting('secret-key', "SECRET_KEY = '***'", False, module, 'SECRET_KEY')
    if o.surely('*' in _list(module, 'ALLOWED_HOSTS')):
        o.setting('hosts', "ALLOWED_HOSTS = ['*']", False, module, 'ALLOWED_HOSTS')
    if o.surely(_said(module, 'DATA_UPLOAD_MAX_MEMORY_SIZE') is None):
        o.setting('request-size', 'DATA_UPLOAD_MAX_MEMORY_SIZE = None', False, module, 'DATA_UPLOAD_MAX_MEMORY_SIZE')
    _middleware(module)
    _trail(module)
    if o.surely('rest_framework' in _list(module, 'INSTALLED_APPS')):
        _rest_framework(module)


def _said(module, name):
    return o.setting_in(module, name, ABSENT)


def _list(module, name):
    said = _said(module, name)
    return list(said) if isinstance(said, (list, tuple)) else []


def _flag(module, topic, name):
    """Off unless the settings turn it on."""
    said = _said(module, name)
    if o.surely(said == ABSENT):
        o.setting(topic, name + ' is not set', False, module, name)
    elif o.surely(said is False):
        o.setting(topic, name + ' = False', False, module, name)
    elif o.surely(said is True):
        o.setting(topic, name + ' = True', True, module, name)


def _not_off(module, topic, name):
    """On unless the settings turn it off."""
    if o.surely(_said(module, name) is False):
        o.setting(topic, name + ' = False', False, module, name)


def _hsts(module):
    name = 'SECURE_HSTS_SECONDS'
    said = _said(module, name)
    if o.surely(said == ABSENT):
        o.setting('hsts', name + ' is not set', False, module, name)
    elif isinstance(said, int) and o.surely(said < 2592000):
        o.setting('hsts', name + ' is less than a month', False, module, name)


def _middleware(module):
    entries = _list(module, 'MIDDLEWARE')
    if not entries or not o.surely(_known(entries)):
        return
    if o.surely('django.middleware.clickjacking.XFrameOptionsMiddleware' not in entries):
        o.setting('framing', 'XFrameOptionsMiddleware is not set', False, module, 'MIDDLEWARE')
    if o.surely('django.middleware.security.SecurityMiddleware' not in entries):
        o.setting('content-type', 'SecurityMiddleware is not set', False, module, 'MIDDLEWARE')


def _known(entries):
    return all(isinstance(entry, str) for entry in entries)


def _trail(module):
    for name in ('INSTALLED_APPS', 'MIDDLEWARE'):
        for entry in _list(module, name):
            for word in AUDITS:
                if isinstance(entry, str) and o.surely(word in entry.lower()):
                    o.setting('trail', entry, True, module, name)


def _rest_framework(module):
    said = _said(module, 'REST_FRAMEWORK')
    where = 'INSTALLED_APPS' if o.surely(said == ABSENT) else 'REST_FRAMEWORK'
    options = said if isinstance(said, dict) else {}
    if where == 'REST_FRAMEWORK' and not isinstance(said, dict):
        return
    if o.surely('DEFAULT_PERMISSION_CLASSES' not in options):
        o.setting('deny-by-default', 'DEFAULT_PERMISSION_CLASSES is not set', False, module, where, framework='rest_framework')
    elif o.surely(_admits_all(options['DEFAULT_PERMISSION_CLASSES'])):
        o.setting('deny-by-default', 'DEFAULT_PERMISSION_CLASSES = [AllowAny]', False, module, where, framework='rest_framework')
    if o.surely('DEFAULT_THROTTLE_CLASSES' not in options):
        o.setting('throttle-default', 'DEFAULT_THROTTLE_CLASSES is not set', False, module, where)
    if o.surely('NUM_PROXIES' not in options):
        o.setting('throttle-key', 'NUM_PROXIES is not set', False, module, where)


def _admits_all(classes):
    return all(isinstance(one, str) and one.endswith('.AllowAny') for one in classes)

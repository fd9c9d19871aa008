"""Flask-Limiter: how often a caller may call. Limits of a view act when the decorated function is called."""
import overshare as o
from functools import wraps
from flask import Flask, current_app, request
from flask.blueprints import Blueprint
from flask.globals import _state
from werkzeug.exceptions import TooManyRequests

RateLimitExceeded = TooManyRequests
HEADERS = o.opaque('names of headers')


class Limiter:
    def __init__(self, *args, **kwargs):
        # versions before 3 take the application first, later ones the key function
        apps = [one for one in args if isinstance(one, Flask)]
        app = kwargs.get('app') or (apps[0] if apps else None)
        self._enabled = kwargs.get('enabled', True)
        self._defaults = [*_given(kwargs, 'default_limits'), *_given(kwargs, 'global_limits')]
        self._applied = [*_given(kwargs, 'application_limits')]
        self._exempt = []
        self._blueprints = []
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        app.extensions['limiter'] = self
        app.before_request(self._check)

    def _on(self):
        config = getattr(current_app, 'config', {})
        return self._enabled is not False and not ('RATELIMIT_ENABLED' in config and config['RATELIMIT_ENABLED'] is False)

    def _check(self):
        """Before every request: the limits that are nobody's own."""
        if not self._on():
            return None
        if _key(current_app.view_functions.get(_state.endpoint)) in self._exempt or _state.blueprint in self._exempt:
            return None
        config = getattr(current_app, 'config', {})
        if self._applied or self._defaults or o.surely(_configured(config)):
            o.guard('throttle', _named('default_limits', self._defaults or self._applied), source='middleware')
        elif _state.blueprint in self._blueprints:
            o.guard('throttle', 'limiter.limit', source='middleware')
        return None

    def limit(self, limit_value=None, key_func=None, per_method=False, methods=None, error_message=None, exempt_when=None, override_defaults=True, deduct_when=None, on_breach=None, cost=1, scope=None):
        return _Limit(self, 'limiter.limit', limit_value, methods)

    def shared_limit(self, limit_value, scope=None, key_func=None, error_message=None, exempt_when=None, override_defaults=True, **kwargs):
        return _Limit(self, 'limiter.shared_limit', limit_value, None)

    def exempt(self, obj, flags=None):
        self._exempt.append(_key(obj))
        return obj

    def request_filter(self, function):
        return function

    header_whitelist = request_filter

    def check(self):
        o.guard('throttle', 'limiter.check', source='handler')

    def reset(self):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of the limiter')


class _Limit:
    """`limiter.limit("5/minute")`: decorates a view or a blueprint, or is entered in a `with`."""

    def __init__(self, limiter, name, limit_value, methods):
        self._limiter = limiter
        self._name = _named(name, [limit_value])
        self._methods = [method.upper() for method in methods] if methods else None
        self._empty = limit_value == ''

    def __call__(self, obj):
        if isinstance(obj, Blueprint):
            self._limiter._blueprints.append(obj.name)
            return obj

        @wraps(obj)
        def limited(*args, **kwargs):
            self._meet()
            return obj(*args, **kwargs)
        return limited

    def _meet(self):
        if self._limiter._on() and (self._methods is None or request.method in self._methods):
            if self._empty:
                o.guard('throttle', self._name, idle='no-rate')
            else:
                o.guard('throttle', self._name)

    def __enter__(self):
        self._meet()
        return self

    def __exit__(self, *args):
        pass


def _given(kwargs, name):
    limits = kwargs.get(name)
    if limits is None:
        return []
    return [limits] if isinstance(limits, str) else limits


def _configured(config):
    return any(name in config and config[name] for name in ('RATELIMIT_DEFAULT', 'RATELIMIT_GLOBAL', 'RATELIMIT_APPLICATION'))


def _named(name, limits):
    for limit in limits:
        return o.first_text(name + '("' + limit + '")', name) if isinstance(limit, str) else name
    return name


def _key(obj):
    """What an endpoint is recognized by: a blueprint by its name, a view by where it is defined."""
    if isinstance(obj, Blueprint):
        return obj.name
    return getattr(obj, '__module__', '') + '.' + getattr(obj, '__name__', '')

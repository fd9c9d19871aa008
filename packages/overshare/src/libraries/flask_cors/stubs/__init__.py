"""Flask-CORS: which other sites a browser lets read the answers."""
import overshare as o
from functools import wraps
from flask import current_app, g, request
from flask.globals import _state
from flask.scaffold import Scaffold

_CONFIG = {
    'origins': 'CORS_ORIGINS', 'supports_credentials': 'CORS_SUPPORTS_CREDENTIALS', 'send_wildcard': 'CORS_SEND_WILDCARD',
    'resources': 'CORS_RESOURCES',
}


class CORS:
    def __init__(self, app=None, **kwargs):
        self._options = kwargs
        if app is not None:
            self.init_app(app)

    def init_app(self, app, **kwargs):
        options = {**self._options, **kwargs}

        def answer(response):
            # what a view says of itself goes before what is said of the application
            if not getattr(g, '_cors_met', False):
                self._answer(options)
            return response

        if isinstance(app, Scaffold):
            app.after_request(answer)
        else:
            o.cors(**_policy(options))

    def _answer(self, given):
        options = {**_configured(), **given}
        for pattern, own in _resources(options.get('resources', '/*')):
            if o.path_fits(pattern, _state.rule):
                g._cors_met = True
                o.cors_met(self, 'middleware', **_policy({**options, **own}))
                return


def _configured():
    config = getattr(current_app, 'config', {})
    return {name: config[entry] for name, entry in _CONFIG.items() if entry in config}


def _resources(resources):
    """Pairs of a pattern and its own options, the longest pattern first."""
    if isinstance(resources, dict):
        pairs = [(pattern, own if isinstance(own, dict) else {'origins': own}) for pattern, own in resources.items()]
    elif isinstance(resources, (list, tuple, set)):
        pairs = [(pattern, {}) for pattern in resources]
    else:
        pairs = [(resources, {})]
    return o.longest_first(pairs)


def _policy(options):
    origins = options.get('origins', '*')
    listed = [getattr(origin, 'pattern', origin) for origin in (origins if isinstance(origins, (list, tuple, set)) else [origins])]
    made = {'credentials': options.get('supports_credentials', False)}
    if o.admits_all(listed):
        made['origins'] = 'any' if options.get('send_wildcard', False) is True else 'reflected'
    else:
        made['origins'] = 'pattern' if o.has_pattern(listed) else 'listed'
        made['list'] = listed
        made['weakness'] = o.pattern_weakness(listed)
    return made


class _Decoration:
    """Stands for the place at which a view is decorated."""


def cross_origin(*args, **kwargs):
    place = _Decoration()

    def decorator(function):
        @wraps(function)
        def wrapped(*positional, **named):
            g._cors_met = True
            o.cors_met(place, 'decorator', **_policy({**_configured(), **kwargs}))
            return function(*positional, **named)
        return wrapped
    return decorator

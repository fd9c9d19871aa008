"""Authlib in Flask: a resource protector lets in who has a token with the scopes that are asked for."""
import overshare as o
from functools import wraps
from werkzeug.exceptions import abort
from werkzeug.local import LocalProxy


class _Token:
    @property
    def user(self):
        return o.caller_row()

    @property
    def user_id(self):
        return o.caller_identity()

    def __getattr__(self, name):
        return o.opaque('a part of an access token')


def _token():
    return _Token() if o.authenticated() else None


current_token = LocalProxy(_token)


class ResourceProtector:
    def register_token_validator(self, validator):
        pass

    def __call__(self, scopes=None, optional=False, **kwargs):
        def decorator(function):
            @wraps(function)
            def wrapper(*args, **named):
                if optional is True:
                    o.guard('authentication', 'require_oauth(optional=True)', idle='optional')
                else:
                    o.guard('authentication', 'require_oauth')
                    if not o.authenticated():
                        abort(401)
                return function(*args, **named)
            return wrapper
        return decorator

    def acquire_token(self, scopes=None, **kwargs):
        o.guard('authentication', 'acquire_token', source='handler')
        if not o.authenticated():
            abort(401)
        return _Token()


class AuthorizationServer:
    def __init__(self, *args, **kwargs):
        pass

    def create_token_response(self, request=None):
        o.activity('issues-credential')
        return o.opaque('the answer of an authorization server')

    def __getattr__(self, name):
        return o.opaque('a part of an authorization server')

"""Flask-JWT: `identity(payload)` of the project gives the user for a token."""
import overshare as o
from functools import wraps
from overshare.tokens import Claims
from werkzeug.exceptions import Unauthorized
from werkzeug.local import LocalProxy


class _Known:
    identity = None


class JWTError(Unauthorized):
    pass


class JWT:
    def __init__(self, app=None, authentication_handler=None, identity_handler=None):
        self._routes = authentication_handler is not None
        if identity_handler is not None:
            self.identity_handler(identity_handler)
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        app.extensions['jwt'] = self

    def identity_handler(self, callback):
        _Known.identity = callback
        o.user_from(callback)
        return callback

    def authentication_handler(self, callback):
        return callback

    auth_response_handler = auth_request_handler = request_handler = jwt_payload_handler = authentication_handler
    jwt_encode_handler = jwt_decode_handler = jwt_headers_handler = error_handler = jwt_error_handler = authentication_handler
    user_handler = identity_handler


def jwt_required(realm=None):
    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            o.guard('authentication', 'jwt_required')
            if not o.authenticated():
                raise JWTError('Authorization Required')
            return function(*args, **kwargs)
        return wrapper
    return decorator


def _current_identity():
    if not o.authenticated():
        return None
    if _Known.identity is None:
        return o.caller_row()
    return o.accepted(_Known.identity(Claims()))


current_identity = LocalProxy(_current_identity)

"""Flask-JWT-Extended: a token in the request says who is calling."""
import overshare as o
from functools import wraps
from flask import current_app
from flask_jwt_extended.exceptions import NoAuthorizationError, UserLookupError
from overshare.tokens import Claims
from werkzeug.local import LocalProxy


class _Known:
    manager = None


class JWTManager:
    def __init__(self, app=None, add_context_processor=False):
        self._lookup = None
        self._unauthorized = None
        self._lookup_takes_token = o.at_least('flask-jwt-extended', '4.0')
        _Known.manager = self
        if app is not None:
            self.init_app(app, add_context_processor)

    def init_app(self, app, add_context_processor=False):
        app.extensions['flask-jwt-extended'] = self
        app.error_handlers.append((NoAuthorizationError, self._refuse))
        app.error_handlers.append((UserLookupError, self._refuse))

    def _refuse(self, error):
        if self._unauthorized is not None:
            return self._unauthorized(str(error))
        return {'msg': str(error)}, 401

    def user_lookup_loader(self, callback):
        self._lookup = callback
        return callback

    user_loader_callback_loader = user_lookup_loader

    def unauthorized_loader(self, callback):
        self._unauthorized = callback
        return callback

    def user_identity_loader(self, callback):
        return callback

    invalid_token_loader = expired_token_loader = revoked_token_loader = needs_fresh_token_loader = user_identity_loader
    user_lookup_error_loader = user_loader_error_loader = additional_claims_loader = user_identity_loader
    user_claims_loader = claims_verification_loader = token_verification_loader = user_identity_loader
    claims_verification_failed_loader = token_verification_failed_loader = user_identity_loader
    additional_headers_loader = encode_key_loader = decode_key_loader = user_identity_loader
    token_in_blacklist_loader = token_in_blocklist_loader = user_identity_loader


def verify_jwt_in_request(optional=False, fresh=False, refresh=False, locations=None, verify_type=True, skip_revocation_check=False):
    if optional:
        o.guard('authentication', 'verify_jwt_in_request(optional=True)', idle='optional')
        return None
    o.guard('authentication', 'verify_jwt_in_request')
    _demand()


def verify_jwt_in_request_optional():
    o.guard('authentication', 'verify_jwt_in_request_optional', idle='optional')


def verify_fresh_jwt_in_request():
    o.guard('authentication', 'verify_fresh_jwt_in_request')
    _demand()


verify_jwt_refresh_token_in_request = verify_fresh_jwt_in_request


def _demand():
    if not o.authenticated():
        raise NoAuthorizationError('Missing Authorization Header')


def _required(function, name):
    @wraps(function)
    def wrapper(*args, **kwargs):
        o.guard('authentication', name)
        _demand()
        return function(*args, **kwargs)
    return wrapper


def _optional(function, name):
    @wraps(function)
    def wrapper(*args, **kwargs):
        o.guard('authentication', name, idle='optional')
        return function(*args, **kwargs)
    return wrapper


def _factory(optional=False, fresh=False, refresh=False, locations=None, verify_type=True, skip_revocation_check=False):
    if optional is True:
        return lambda function: _optional(function, 'jwt_required(optional=True)')
    return lambda function: _required(function, 'jwt_required')


def _forgotten_call(view=None, **kwargs):
    """`@jwt_required` without its call: the view is taken for an option, and what answers wants a function itself."""
    def without_view(*args, **named):
        raise TypeError('jwt_required must be called')
    if callable(view):
        without_view.__wrapped__ = view
        without_view.__name__ = view.__name__
        return without_view
    return _factory(**kwargs) if view is None else _factory(view, **kwargs)


if o.at_least('flask-jwt-extended', '4.0'):
    jwt_required = _forgotten_call
else:
    def jwt_required(function):
        return _required(function, 'jwt_required')


def jwt_optional(function):
    return _optional(function, 'jwt_optional')


def fresh_jwt_required(function):
    return _required(function, 'fresh_jwt_required')


def jwt_refresh_token_required(function):
    return _required(function, 'jwt_refresh_token_required')


def get_jwt_identity():
    return o.caller_identity()


def get_jwt():
    return Claims() if o.authenticated() else {}


get_raw_jwt = get_jwt_claims = get_jwt


def get_jwt_header():
    return o.opaque('the header of a token')


get_jwt_request_location = get_jwt_header


def get_current_user():
    if not o.authenticated():
        return None
    manager = current_app.extensions.get('flask-jwt-extended') or _Known.manager
    lookup = manager._lookup if manager is not None else None
    if lookup is None:
        return o.caller_row()
    if manager._lookup_takes_token:
        user = o.accepted(lookup({}, Claims()))
    else:
        user = o.accepted(lookup(o.caller_identity()))
    if user is None:
        raise UserLookupError('the user of the token is gone')
    return user


current_user = LocalProxy(get_current_user)


def create_access_token(identity=None, fresh=False, expires_delta=None, additional_claims=None, additional_headers=None, user_claims=None, headers=None):
    o.activity('issues-credential')
    return o.unknown('str')


create_refresh_token = create_access_token


def decode_token(encoded_token, csrf_value=None, allow_expired=False):
    return o.open_dict(o.opaque('a claim of a token'))


def get_jti(encoded_token):
    return o.unknown('str')


get_csrf_token = get_unverified_jwt_headers = get_jti


def set_access_cookies(response, encoded_access_token, max_age=None, domain=None):
    pass


set_refresh_cookies = set_access_cookies


def unset_jwt_cookies(response, domain=None):
    pass


unset_access_cookies = unset_refresh_cookies = unset_jwt_cookies

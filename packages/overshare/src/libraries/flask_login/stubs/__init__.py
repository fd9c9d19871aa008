"""Flask-Login: who is logged in is known by the session; `current_user` is their row, or an anonymous user."""
import overshare as o
from functools import wraps
from werkzeug.local import LocalProxy
from werkzeug.exceptions import abort
from flask import current_app, redirect, request
from flask_login.mixins import AnonymousUserMixin, UserMixin, UnknownUser

COOKIE_NAME = 'remember_token'
EXEMPT_METHODS = ['OPTIONS']


class _Known:
    """The login manager of an application that does not say which it has."""
    manager = None


class LoginManager:
    login_view = None
    login_message = None
    login_message_category = 'message'
    refresh_view = None
    needs_refresh_message = None
    needs_refresh_message_category = 'message'
    session_protection = 'basic'
    localize_callback = None
    anonymous_user = AnonymousUserMixin
    id_attribute = 'get_id'

    def __init__(self, app=None, add_context_processor=True):
        self.blueprint_login_views = {}
        self._user_callback = None
        self._request_callback = None
        self._unauthorized_callback = None
        self._refresh_callback = None
        _Known.manager = self
        if app is not None:
            self.init_app(app, add_context_processor)

    def init_app(self, app, add_context_processor=True):
        app.login_manager = self

    setup_app = init_app

    def user_loader(self, callback):
        self._user_callback = callback
        o.user_from(callback)
        return callback

    def request_loader(self, callback):
        self._request_callback = callback
        o.user_from(callback)
        return callback

    header_loader = request_loader

    def unauthorized_handler(self, callback):
        self._unauthorized_callback = callback
        return callback

    def needs_refresh_handler(self, callback):
        self._refresh_callback = callback
        return callback

    def localize(self, function):
        return function

    def unauthorized(self):
        if self._unauthorized_callback is not None:
            return self._unauthorized_callback()
        if self.login_view or self.blueprint_login_views:
            return redirect('/login')
        abort(401)

    def needs_refresh(self):
        if self._refresh_callback is not None:
            return self._refresh_callback()
        if self.refresh_view:
            return redirect('/login')
        abort(401)


def _manager():
    return getattr(current_app, 'login_manager', None) or _Known.manager


def _current():
    manager = _manager()
    if not o.authenticated():
        return manager.anonymous_user() if manager is not None else AnonymousUserMixin()
    if o.knows_user():
        return o.caller_row()
    return UnknownUser()


current_user = LocalProxy(_current)


def _turned_off():
    config = getattr(current_app, 'config', {})
    return 'LOGIN_DISABLED' in config and config['LOGIN_DISABLED'] is True


def _guarded(func, name, refuse):
    @wraps(func)
    def decorated_view(*args, **kwargs):
        if request.method not in EXEMPT_METHODS and not _turned_off():
            o.guard('authentication', name)
            if not o.authenticated():
                return refuse()
        return func(*args, **kwargs)
    return decorated_view


def _unauthorized():
    manager = _manager()
    if manager is None:
        abort(401)
    return manager.unauthorized()


def login_required(func):
    return _guarded(func, 'login_required', _unauthorized)


def fresh_login_required(func):
    return _guarded(func, 'fresh_login_required', _unauthorized)


def login_user(user, remember=False, duration=None, force=False, fresh=True):
    o.activity('issues-credential')
    return True


def logout_user():
    return True


def confirm_login():
    pass


def login_fresh():
    return o.unknown('bool')


def login_remembered():
    return o.unknown('bool')


def login_url(login_view, next_url=None, next_field='next'):
    return '/login'


def make_next_param(login_url, current_url):
    return o.unknown('str')


def set_login_view(login_view, blueprint=None):
    _manager().login_view = login_view


def encode_cookie(payload, key=None):
    return o.unknown('str', payload)


def decode_cookie(cookie, key=None):
    return o.unknown('str', cookie)


class FlaskLoginClient:
    pass


user_logged_in = user_logged_out = user_loaded_from_cookie = user_loaded_from_request = o.opaque('a signal')
user_login_confirmed = user_unauthorized = user_needs_refresh = user_accessed = session_protected = o.opaque('a signal')

"""Flask-Security: logins, roles and permissions on top of Flask-Login."""
import overshare as o
from functools import wraps
from flask_login import AnonymousUserMixin as AnonymousUser
from flask_login import UserMixin as _UserMixin
from flask_login import current_user, login_required, login_user, logout_user
from flask_security.datastore import SQLAlchemySessionUserDatastore, SQLAlchemyUserDatastore
from werkzeug.exceptions import abort


class UserMixin(_UserMixin):
    def has_role(self, role):
        return o.has_role(role if isinstance(role, str) else role.name)

    def has_permission(self, permission):
        return o.has_role(permission)

    def get_auth_token(self):
        o.activity('issues-credential')
        return o.unknown('str')

    def verify_and_update_password(self, password):
        return verify_password(password, None)


class RoleMixin:
    def get_permissions(self):
        return set()


class Security:
    def __init__(self, app=None, datastore=None, **kwargs):
        self.datastore = datastore

    def init_app(self, app, datastore=None, **kwargs):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of Flask-Security')


def _guarded(name, kind, allowed, status):
    def decorator(function):
        @wraps(function)
        def wrapper(*args, **kwargs):
            o.guard(kind, name)
            if not o.authenticated():
                abort(401)
            if not allowed():
                abort(status)
            return function(*args, **kwargs)
        return wrapper
    return decorator


def auth_required(*auth_methods, **kwargs):
    if len(auth_methods) == 1 and callable(auth_methods[0]):
        return _guarded('auth_required', 'authentication', lambda: True, 401)(auth_methods[0])
    return _guarded('auth_required', 'authentication', lambda: True, 401)


def auth_token_required(function):
    return _guarded('auth_token_required', 'authentication', lambda: True, 401)(function)


def http_auth_required(realm):
    if callable(realm):
        return _guarded('http_auth_required', 'authentication', lambda: True, 401)(realm)
    return _guarded('http_auth_required', 'authentication', lambda: True, 401)


def roles_required(*roles):
    return _guarded('roles_required', 'permission', lambda: all(o.has_role(role) for role in roles), 403)


def roles_accepted(*roles):
    return _guarded('roles_accepted', 'permission', lambda: any(o.has_role(role) for role in roles), 403)


permissions_required = roles_required
permissions_accepted = roles_accepted


def anonymous_user_required(function):
    return function


unauth_csrf = handle_csrf = lambda *args, **kwargs: lambda function: function


def hash_password(password):
    return o.unknown('str')


encrypt_password = hash_password


def verify_password(password, password_hash):
    o.activity('checks-credential')
    return o.unknown('bool', password)


verify_and_update_password = verify_password


def user_registered(*args, **kwargs):
    return o.opaque('a signal')

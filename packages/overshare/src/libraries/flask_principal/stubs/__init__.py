"""Flask-Principal: what the caller may do is a set of needs; a permission asks for one of its own."""
import overshare as o
from functools import wraps
from werkzeug.exceptions import abort


class PermissionDenied(RuntimeError):
    """Becomes an answer where the application has a handler for it, else 500: a refusal either way."""

    code = 403


class Need:
    def __init__(self, method, value=None):
        self.method = method
        self.value = value


class ItemNeed(Need):
    def __init__(self, method, value, type):
        super().__init__(method, value)
        self.type = type


def RoleNeed(role):
    return Need('role', role)


def UserNeed(user_id):
    return Need('id', user_id)


def TypeNeed(type):
    return Need('type', type)


def ActionNeed(action):
    return Need('action', action)


class Permission:
    def __init__(self, *needs):
        self.needs = needs

    def require(self, http_exception=None):
        return IdentityContext(self, http_exception)

    def test(self, http_exception=None):
        with self.require(http_exception):
            pass

    def can(self):
        return self.allows(None)

    def allows(self, identity):
        if not self.needs:
            return True
        return any(_has(need) for need in self.needs)

    def union(self, other):
        return Permission(*self.needs, *other.needs)

    __or__ = union


def _has(need):
    method = getattr(need, 'method', None)
    value = getattr(need, 'value', None)
    if method == 'id':
        return value == o.caller_identity()
    if method == 'role' or method == 'action':
        return o.has_role(value)
    return o.granted()


class IdentityContext:
    """Decorates a view, or is entered in a `with`."""

    def __init__(self, permission, http_exception):
        self.permission = permission
        self.http_exception = http_exception

    def can(self):
        return self.permission.can()

    def __call__(self, function):
        @wraps(function)
        def allowed(*args, **kwargs):
            self._check()
            return function(*args, **kwargs)
        return allowed

    def _check(self):
        o.guard('permission', 'permission.require')
        if not self.permission.can():
            if self.http_exception:
                abort(self.http_exception)
            raise PermissionDenied('permission denied')

    def __enter__(self):
        self._check()
        return self

    def __exit__(self, *args):
        pass


class Identity:
    def __init__(self, id, auth_type=None):
        self.id = id
        self.auth_type = auth_type
        self.provides = set()

    def can(self, permission):
        return permission.can()


class AnonymousIdentity(Identity):
    def __init__(self):
        super().__init__(None)


class Principal:
    def __init__(self, app=None, use_sessions=True, skip_static=False):
        pass

    def init_app(self, app):
        pass

    def identity_loader(self, function):
        return function

    identity_saver = identity_loader

    def set_identity(self, identity):
        pass


identity_changed = identity_loaded = o.opaque('a signal')

"""Flask-HTTPAuth: the project's own function checks what the `Authorization` header brings."""
import overshare as o
from functools import wraps
from flask import g, request
from flask.app import to_response
from flask.globals import _state
from flask.responses import Response


class HTTPAuth:
    def __init__(self, scheme=None, realm=None, header=None):
        self.scheme = scheme
        self.realm = realm
        self.header = header
        self._verify = None
        self._error = None
        self._roles_of = None

    def get_password(self, callback):
        self._get_password = callback
        return callback

    def hash_password(self, callback):
        return callback

    generate_nonce = verify_nonce = generate_opaque = verify_opaque = generate_ha1 = hash_password

    def error_handler(self, callback):
        self._error = callback
        return callback

    def get_user_roles(self, callback):
        self._roles_of = callback
        return callback

    def login_required(self, f=None, role=None, optional=None):
        def decorator(function):
            @wraps(function)
            def decorated(*args, **kwargs):
                return self._answer(function, args, kwargs, role, optional)
            return decorated
        return decorator(f) if f is not None else decorator

    def _answer(self, function, args, kwargs, role, optional):
        if optional is True:
            o.guard('authentication', 'auth.login_required(optional=True)', idle='optional')
        else:
            o.guard('authentication', 'auth.login_required')
        user = self._authenticated()
        if user is None:
            if optional is not True:
                return self._refuse(401)
        elif role is not None:
            o.guard('permission', 'auth.login_required(role)')
            if not self._bears(user, role):
                return self._refuse(403)
        g.flask_httpauth_user = user
        return function(*args, **kwargs)

    def _authenticated(self):
        """Who the check says is calling: their row, their name, or None."""
        if not o.authenticated():
            answer = self._without()
            return answer if o.surely(answer) else None
        answer = self._with()
        if answer is True:
            return o.caller_identity()
        return o.accepted(answer) or (o.caller_row() if o.knows_user() else o.caller_identity())

    def _refuse(self, status):
        if self._error is None:
            return Response('Unauthorized Access', status)
        try:
            answer = self._error(status)
        except TypeError:
            answer = self._error()
        response = to_response(_state.app, answer)
        if response.status_code == 200:
            response.status_code = status
        return response

    def _bears(self, user, wanted):
        """Whether the caller has one of the roles; a list among them wants all of its own."""
        if self._roles_of is not None:
            self._roles_of(user)
        if isinstance(wanted, str):
            return o.has_role(wanted)
        for one in wanted:
            if o.has_role(one) if isinstance(one, str) else all(o.has_role(name) for name in one):
                return True
        return False

    def current_user(self):
        return getattr(g, 'flask_httpauth_user', None)

    def username(self):
        return o.caller_identity()

    def get_auth(self):
        return request.authorization


class HTTPBasicAuth(HTTPAuth):
    def verify_password(self, callback):
        self._verify = callback
        return callback

    def _with(self):
        if self._verify is None:
            return True
        return self._verify(o.credential('header', 'Authorization'), o.credential('header', 'Authorization'))

    def _without(self):
        return self._verify('', '') if self._verify is not None else None


class HTTPDigestAuth(HTTPBasicAuth):
    def _without(self):
        return None


class HTTPTokenAuth(HTTPAuth):
    def __init__(self, scheme='Bearer', realm=None, header=None):
        super().__init__(scheme, realm, header)

    def verify_token(self, callback):
        self._verify = callback
        return callback

    def _with(self):
        return self._verify(o.credential('header', 'Authorization')) if self._verify is not None else True

    def _without(self):
        return self._verify('') if self._verify is not None else None


class MultiAuth:
    def __init__(self, main_auth, *additional_auth):
        self.main_auth = main_auth
        self.additional_auth = additional_auth

    def login_required(self, f=None, role=None, optional=None):
        return self.main_auth.login_required(f, role, optional)

    def current_user(self):
        return getattr(g, 'flask_httpauth_user', None)

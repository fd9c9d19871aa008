import overshare as o
from werkzeug.local import LocalProxy
from flask.responses import Request


class _AppContext:
    """`g`: whatever the code puts there for the time of one request."""

    def get(self, name, default=None):
        return getattr(self, name, default)

    def pop(self, name, default=None):
        return getattr(self, name, default)

    def setdefault(self, name, default=None):
        if not hasattr(self, name):
            setattr(self, name, default)
        return getattr(self, name)

    def __contains__(self, name):
        return hasattr(self, name)


class _State:
    app = None
    blueprint = None
    endpoint = None
    rule = ''


_state = _State()


class Session(dict):
    """The signed cookie. What it holds of the caller's identity is said by the entries that the code writes at login."""

    permanent = False
    modified = False
    new = False
    accessed = True
    held_by_client = True

    def __getitem__(self, key):
        return o.session_value(key, KeyError)

    def get(self, key, default=None):
        return o.session_value(key, None, default)

    def pop(self, key, default=None):
        return o.session_value(key, None, default)

    def __contains__(self, key):
        return o.session_has(key)

    def __setitem__(self, key, value):
        o.session_set(key, value)
        if self.held_by_client:
            o.effect('keeps-in-session', f"session['{key}']", value)

    def setdefault(self, key, default=None):
        return o.session_value(key, None, default)

    def clear(self):
        pass

    def __delitem__(self, key):
        pass


def _current_app():
    return _state.app or o.opaque('the current application')


current_app = LocalProxy(_current_app)
g = _AppContext()
request = Request()
session = Session()
request_ctx = app_ctx = _request_ctx_stack = _app_ctx_stack = o.opaque('a context of Flask')

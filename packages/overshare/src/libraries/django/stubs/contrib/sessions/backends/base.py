"""A session. What it says of the caller is known by the entries that a login writes."""
import overshare as o


class CreateError(Exception):
    pass


class UpdateError(Exception):
    pass


class SessionBase(dict):
    modified = accessed = False
    session_key = 'session_key'
    held_by_client = False

    def __init__(self, session_key=None):
        pass

    def __getitem__(self, key):
        return o.session_value(key, KeyError)

    def get(self, key, default=None):
        return o.session_value(key, None, default)

    def pop(self, key, default=None):
        return o.session_value(key, None, default)

    def setdefault(self, key, value=None):
        return o.session_value(key, None, value)

    def __contains__(self, key):
        return o.session_has(key)

    has_key = __contains__

    def __setitem__(self, key, value):
        o.session_set(key, value)
        if self.held_by_client:
            o.effect('keeps-in-session', f"session['{key}']", value)

    def __delitem__(self, key):
        pass

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def keys(self):
        return [o.unknown('str')]

    def values(self):
        return [o.opaque('a session entry')]

    def items(self):
        return [(o.unknown('str'), o.opaque('a session entry'))]

    def __iter__(self):
        return iter([o.unknown('str')])

    def __bool__(self):
        return o.unknown('bool')

    def is_empty(self):
        return o.unknown('bool')

    def _nothing(self, *args, **kwargs):
        pass

    clear = flush = cycle_key = save = create = delete = load = set_expiry = set_test_cookie = delete_test_cookie = clear_expired = _nothing

    def exists(self, session_key):
        return o.unknown('bool')

    test_cookie_worked = get_expire_at_browser_close = is_empty

    def get_expiry_age(self, **kwargs):
        return o.unknown('int')

    def get_expiry_date(self, **kwargs):
        return o.unknown('datetime')

    def get_decoded(self):
        return {}

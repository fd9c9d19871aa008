"""The request as a view gets it: Django's own within, with the data that parsers read and the user that authentication found."""
import overshare as o
from rest_framework.settings import api_settings


class ForcedAuthentication:
    def __init__(self, user, token):
        self.user = user


class Empty:
    pass


class _Body(dict):
    """Whatever the body of the request holds, under any name: a form's or JSON's."""

    def __init__(self):
        o.open_into(self, o.incoming('body', '*'))

    def __getitem__(self, key):
        return o.incoming('body', key)

    def get(self, key, default=None):
        return o.any_of(default, o.incoming('body', key))

    def getlist(self, key, default=None):
        return [o.incoming('body', key)]

    def pop(self, key, default=None):
        return o.incoming('body', key)

    def setdefault(self, key, default=None):
        return o.any_of(default, o.incoming('body', key))

    def items(self):
        return [(o.incoming('body', '*', 'str'), o.incoming('body', '*'))]

    lists = items

    def keys(self):
        return [o.incoming('body', '*', 'str')]

    def values(self):
        return [o.incoming('body', '*')]

    def __iter__(self):
        return iter([o.incoming('body', '*')])

    def __contains__(self, key):
        return o.unknown('bool')

    def __bool__(self):
        return o.unknown('bool')

    def __len__(self):
        return o.unknown('int')

    def copy(self):
        return _Copy(self)

    __copy__ = copy

    def __deepcopy__(self, memo):
        return _Copy(self)

    def dict(self):
        return o.open_dict(o.incoming('body', '*'))

    def update(self, *args, **kwargs):
        pass


class _Copy(dict):
    """A copy of the body, of which some entries may be the code's own."""

    def __init__(self, body):
        o.open_into(self, o.incoming('body', '*'))

    def getlist(self, key, default=None):
        return [self[key]]

    def setlist(self, key, values):
        self[key] = values

    def copy(self):
        return self


def clone_request(request, method):
    return request


def is_form_media_type(media_type):
    return o.unknown('bool')


class override_method:
    def __init__(self, view, request, method):
        self.view = view
        self.request = request

    def __enter__(self):
        return self.request

    def __exit__(self, *args):
        pass


class Request:
    version = None
    versioning_scheme = None
    accepted_renderer = None
    accepted_media_type = 'application/json'

    def __init__(self, request, parsers=None, authenticators=None, negotiator=None, parser_context=None):
        self._request = request
        self.parsers = parsers or ()
        self.authenticators = authenticators or ()
        self.negotiator = negotiator
        self.parser_context = parser_context or {}
        self._known = False
        self._data = _Body()
        self.successful_authenticator = None

    @property
    def data(self):
        return self._data

    @property
    def query_params(self):
        return self._request.GET

    @property
    def user(self):
        self._authenticate()
        return self._user

    @user.setter
    def user(self, value):
        self._known = True
        self._user = value
        self._auth = None
        self._request.user = value

    @property
    def auth(self):
        self._authenticate()
        return self._auth

    @auth.setter
    def auth(self, value):
        self._auth = value

    def _authenticate(self):
        """Once: the first class that knows the caller says who it is."""
        if self._known:
            return
        self._known = True
        self._user, self._auth = self._find_user()
        self._request.user = self._user

    def _find_user(self):
        # what only some deployments have lets nobody in elsewhere
        asked = o.certain(self.authenticators)
        if asked and o.authenticated():
            # whoever has a credential is known by it, whatever class reads it
            self.successful_authenticator = asked[0]
            return (o.caller_row(), o.opaque('the credential'))
        for authenticator in asked:
            found = None if o.is_unknown(authenticator) else o.unless_refused(lambda: authenticator.authenticate(self))
            if found is not None:
                self.successful_authenticator = authenticator
                return found
        make_user = api_settings.UNAUTHENTICATED_USER
        return (make_user() if make_user else None, None)

    @property
    def stream(self):
        return self._request

    @property
    def content_type(self):
        return self._request.content_type

    @property
    def FILES(self):
        return self._request.FILES

    @property
    def POST(self):
        return self._data

    @property
    def DATA(self):
        return self._data

    @property
    def QUERY_PARAMS(self):
        return self._request.GET

    def force_plaintext_errors(self, value):
        pass

    def __getattr__(self, name):
        return getattr(self._request, name)

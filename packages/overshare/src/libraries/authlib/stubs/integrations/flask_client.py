"""Authlib in Flask: logging in at somebody else's."""
import overshare as o


class OAuth:
    def __init__(self, app=None, **kwargs):
        pass

    def init_app(self, app, **kwargs):
        pass

    def register(self, name, overwrite=False, **kwargs):
        return o.opaque('a client of an identity provider')

    def create_client(self, name):
        return o.opaque('a client of an identity provider')

    def __getattr__(self, name):
        return o.opaque('a client of an identity provider')


class OAuthError(Exception):
    pass

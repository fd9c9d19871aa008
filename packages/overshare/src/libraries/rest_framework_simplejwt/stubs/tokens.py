"""Tokens as they are made; one for a user lets its bearer act as that user."""
import overshare as o


class Token(dict):
    token_type = None
    lifetime = None

    def __init__(self, token=None, verify=True):
        self._text = o.unknown('str')
        o.open_into(self, o.opaque('a claim of a token'))

    def __str__(self):
        return o.unknown('str')

    @property
    def payload(self):
        return self

    @classmethod
    def for_user(cls, user):
        o.activity('issues-credential')
        return cls()

    def set_exp(self, claim='exp', from_time=None, lifetime=None):
        pass

    def set_iat(self, claim='iat', at_time=None):
        pass

    def set_jti(self):
        pass

    def check_exp(self, claim='exp', current_time=None):
        pass

    def verify(self):
        pass

    def verify_token_type(self):
        pass


class BlacklistMixin:
    def blacklist(self):
        return (o.opaque('a token that is no longer good'), True)

    def outstand(self):
        return None

    def check_blacklist(self):
        pass


class AccessToken(Token):
    token_type = 'access'


class RefreshToken(BlacklistMixin, Token):
    token_type = 'refresh'
    access_token_class = AccessToken

    @property
    def access_token(self):
        return AccessToken()


class SlidingToken(BlacklistMixin, Token):
    token_type = 'sliding'


class UntypedToken(Token):
    token_type = 'untyped'

"""Tokens that are sent to somebody, to confirm an address or set a new password."""
import overshare as o


class PasswordResetTokenGenerator:
    key_salt = ''
    algorithm = 'sha256'
    secret = ''
    secret_fallbacks = []

    def make_token(self, user):
        return o.unknown('str')

    def check_token(self, user, token):
        o.activity('checks-credential')
        return o.unknown('bool')

    def _make_hash_value(self, user, timestamp):
        return o.unknown('str')


default_token_generator = PasswordResetTokenGenerator()

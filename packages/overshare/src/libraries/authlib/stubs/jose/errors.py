"""What Authlib raises."""


class JoseError(Exception):
    pass


DecodeError = BadSignatureError = ExpiredTokenError = InvalidClaimError = InvalidTokenError = MissingClaimError = JoseError

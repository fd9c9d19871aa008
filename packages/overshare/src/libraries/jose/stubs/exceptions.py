"""What python-jose raises."""


class JOSEError(Exception):
    pass


class JWTError(JOSEError):
    pass


class JWSError(JOSEError):
    pass


class JWKError(JOSEError):
    pass


class ExpiredSignatureError(JWTError):
    pass


class JWTClaimsError(JWTError):
    pass

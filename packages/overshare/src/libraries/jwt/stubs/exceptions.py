"""What PyJWT raises."""


class PyJWTError(Exception):
    pass


class InvalidTokenError(PyJWTError):
    pass


class DecodeError(InvalidTokenError):
    pass


class InvalidSignatureError(DecodeError):
    pass


class ExpiredSignatureError(InvalidTokenError):
    pass


class InvalidAudienceError(InvalidTokenError):
    pass


class InvalidIssuerError(InvalidTokenError):
    pass


class InvalidIssuedAtError(InvalidTokenError):
    pass


class ImmatureSignatureError(InvalidTokenError):
    pass


class MissingRequiredClaimError(InvalidTokenError):
    pass


class InvalidAlgorithmError(InvalidTokenError):
    pass


class InvalidKeyError(PyJWTError):
    pass


class PyJWKClientError(PyJWTError):
    pass


ExpiredSignature = ExpiredSignatureError
InvalidToken = InvalidTokenError

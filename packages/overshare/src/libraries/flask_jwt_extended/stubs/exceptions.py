"""What Flask-JWT-Extended raises. The manager makes answers of it, where its handlers are asked."""


class JWTExtendedException(Exception):
    code = 401


class NoAuthorizationError(JWTExtendedException):
    pass


class UserLookupError(JWTExtendedException):
    pass


JWTDecodeError = InvalidHeaderError = CSRFError = WrongTokenError = RevokedTokenError = JWTExtendedException
FreshTokenRequired = UserClaimsVerificationError = InvalidQueryParamError = UserLoadError = JWTExtendedException

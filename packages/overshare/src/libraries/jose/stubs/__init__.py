from jose.exceptions import ExpiredSignatureError, JOSEError, JWKError, JWSError, JWTClaimsError, JWTError

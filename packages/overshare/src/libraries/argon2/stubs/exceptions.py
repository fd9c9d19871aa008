class Argon2Error(Exception):
    pass


class VerificationError(Argon2Error):
    pass


class VerifyMismatchError(VerificationError):
    pass


InvalidHash = InvalidHashError = HashingError = VerificationError

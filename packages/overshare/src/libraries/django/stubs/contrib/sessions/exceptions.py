class InvalidSessionKey(Exception):
    pass


class SessionInterrupted(Exception):
    code = 400

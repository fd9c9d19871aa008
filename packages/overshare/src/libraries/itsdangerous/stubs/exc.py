"""What itsdangerous raises."""


class BadData(Exception):
    def __init__(self, message='', payload=None, **kwargs):
        self.args = (message,)
        self.message = message
        self.payload = payload


class BadSignature(BadData):
    pass


class BadTimeSignature(BadSignature):
    pass


class SignatureExpired(BadTimeSignature):
    pass


class BadHeader(BadSignature):
    pass


class BadPayload(BadData):
    pass

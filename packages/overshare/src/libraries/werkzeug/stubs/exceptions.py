class HTTPException(Exception):
    code = 500
    description = ''
    response = None

    def __init__(self, description=None, response=None):
        self.args = (description,)
        if description is not None:
            self.description = description
        if response is not None:
            self.response = response

    @property
    def name(self):
        return 'HTTP error'

    def get_response(self, environ=None, scope=None):
        from flask import Response
        return self.response or Response(self.description, self.code)


class BadRequest(HTTPException):
    code = 400


class BadRequestKeyError(BadRequest, KeyError):
    code = 400


class Unauthorized(HTTPException):
    code = 401


class Forbidden(HTTPException):
    code = 403


class NotFound(HTTPException):
    code = 404


class MethodNotAllowed(HTTPException):
    code = 405


class NotAcceptable(HTTPException):
    code = 406


class RequestTimeout(HTTPException):
    code = 408


class Conflict(HTTPException):
    code = 409


class Gone(HTTPException):
    code = 410


class RequestEntityTooLarge(HTTPException):
    code = 413


class UnsupportedMediaType(HTTPException):
    code = 415


class UnprocessableEntity(HTTPException):
    code = 422


class Locked(HTTPException):
    code = 423


class TooManyRequests(HTTPException):
    code = 429


class InternalServerError(HTTPException):
    code = 500


class NotImplemented(HTTPException):
    code = 501


class BadGateway(HTTPException):
    code = 502


class ServiceUnavailable(HTTPException):
    code = 503


default_exceptions = {
    400: BadRequest, 401: Unauthorized, 403: Forbidden, 404: NotFound, 405: MethodNotAllowed, 406: NotAcceptable,
    408: RequestTimeout, 409: Conflict, 410: Gone, 413: RequestEntityTooLarge, 415: UnsupportedMediaType,
    422: UnprocessableEntity, 423: Locked, 429: TooManyRequests, 500: InternalServerError, 501: NotImplemented,
    502: BadGateway, 503: ServiceUnavailable,
}


def abort(status, *args, **kwargs):
    if isinstance(status, int):
        cls = default_exceptions.get(status, HTTPException)
        error = cls(*args, **kwargs)
        error.code = status
        raise error
    error = HTTPException(response=status)
    error.code = getattr(status, 'status_code', 500)
    raise error

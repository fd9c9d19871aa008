import werkzeug.exceptions
from werkzeug.exceptions import HTTPException


class RestError(Exception):
    def __init__(self, msg):
        self.msg = msg


class ValidationError(RestError): pass
class SpecsError(RestError): pass


def abort(code=500, message=None, **kwargs):
    try:
        werkzeug.exceptions.abort(code)
    except HTTPException as error:
        if message:
            kwargs['message'] = message
        if kwargs:
            error.data = kwargs
        raise

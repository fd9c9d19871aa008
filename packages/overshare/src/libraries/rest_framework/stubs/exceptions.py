"""What a view raises to be answered for it. The status is the class's."""
import overshare as o
from rest_framework import status


class ErrorDetail(str):
    code = None

    def __new__(cls, string, code=None):
        return string


def _get_error_details(data, default_code=None):
    return data


def _get_codes(detail):
    return o.unknown('str')


_get_full_details = _get_codes


class APIException(Exception):
    status_code = status.HTTP_500_INTERNAL_SERVER_ERROR
    default_detail = 'A server error occurred.'
    default_code = 'error'

    def __init__(self, detail=None, code=None):
        self.detail = self.default_detail if detail is None else detail
        self._code = self.default_code if code is None else code

    def __str__(self):
        return str(self.detail)

    def get_codes(self):
        return self._code

    def get_full_details(self):
        return {'message': self.detail, 'code': self._code}


class ValidationError(APIException):
    status_code = status.HTTP_400_BAD_REQUEST
    default_detail = 'Invalid input.'
    default_code = 'invalid'

    def __init__(self, detail=None, code=None):
        detail = self.default_detail if detail is None else detail
        self.detail = list(detail) if isinstance(detail, tuple) else detail if isinstance(detail, (dict, list)) else [detail]
        self._code = self.default_code if code is None else code


class ParseError(APIException):
    status_code = status.HTTP_400_BAD_REQUEST
    default_detail = 'Malformed request.'
    default_code = 'parse_error'


class AuthenticationFailed(APIException):
    status_code = status.HTTP_401_UNAUTHORIZED
    default_detail = 'Incorrect authentication credentials.'
    default_code = 'authentication_failed'


class NotAuthenticated(APIException):
    status_code = status.HTTP_401_UNAUTHORIZED
    default_detail = 'Authentication credentials were not provided.'
    default_code = 'not_authenticated'


class PermissionDenied(APIException):
    status_code = status.HTTP_403_FORBIDDEN
    default_detail = 'You do not have permission to perform this action.'
    default_code = 'permission_denied'


class NotFound(APIException):
    status_code = status.HTTP_404_NOT_FOUND
    default_detail = 'Not found.'
    default_code = 'not_found'


class MethodNotAllowed(APIException):
    status_code = status.HTTP_405_METHOD_NOT_ALLOWED
    default_detail = 'Method not allowed.'
    default_code = 'method_not_allowed'

    def __init__(self, method, detail=None, code=None):
        super().__init__(detail, code)


class NotAcceptable(APIException):
    status_code = status.HTTP_406_NOT_ACCEPTABLE
    default_detail = 'Could not satisfy the request Accept header.'
    default_code = 'not_acceptable'

    def __init__(self, detail=None, code=None, available_renderers=None):
        self.available_renderers = available_renderers
        super().__init__(detail, code)


class UnsupportedMediaType(APIException):
    status_code = status.HTTP_415_UNSUPPORTED_MEDIA_TYPE
    default_detail = 'Unsupported media type in request.'
    default_code = 'unsupported_media_type'

    def __init__(self, media_type, detail=None, code=None):
        super().__init__(detail, code)


class Throttled(APIException):
    status_code = status.HTTP_429_TOO_MANY_REQUESTS
    default_detail = 'Request was throttled.'
    default_code = 'throttled'

    def __init__(self, wait=None, detail=None, code=None):
        self.wait = wait
        super().__init__(detail, code)


def server_error(request, *args, **kwargs):
    from django.http import JsonResponse
    return JsonResponse({'error': 'Server Error (500)'}, status=500)


def bad_request(request, exception, *args, **kwargs):
    from django.http import JsonResponse
    return JsonResponse({'error': 'Bad Request (400)'}, status=400)

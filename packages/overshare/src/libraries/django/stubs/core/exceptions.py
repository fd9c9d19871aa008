"""What a view raises to be answered for it; `code` is the status that Django answers with."""
NON_FIELD_ERRORS = '__all__'


class FieldDoesNotExist(Exception):
    pass


class AppRegistryNotReady(Exception):
    pass


class ObjectDoesNotExist(Exception):
    silent_variable_failure = True


class MultipleObjectsReturned(Exception):
    pass


class ObjectNotUpdated(Exception):
    pass


class SuspiciousOperation(Exception):
    code = 400


class SuspiciousMultipartForm(SuspiciousOperation):
    pass


class SuspiciousFileOperation(SuspiciousOperation):
    pass


class DisallowedHost(SuspiciousOperation):
    pass


class DisallowedRedirect(SuspiciousOperation):
    pass


class TooManyFieldsSent(SuspiciousOperation):
    pass


class TooManyFilesSent(SuspiciousOperation):
    pass


class RequestDataTooBig(SuspiciousOperation):
    pass


class RequestAborted(Exception):
    pass


class BadRequest(Exception):
    code = 400


class PermissionDenied(Exception):
    code = 403


class ViewDoesNotExist(Exception):
    pass


class MiddlewareNotUsed(Exception):
    pass


class ImproperlyConfigured(Exception):
    pass


class FieldError(Exception):
    pass


class FieldFetchBlocked(FieldError):
    pass


class EmptyResultSet(Exception):
    pass


class FullResultSet(Exception):
    pass


class SynchronousOnlyOperation(Exception):
    pass


class ValidationError(Exception):
    """Messages in a list, or by field."""

    def __init__(self, message, code=None, params=None):
        super().__init__(message)
        self.message = message
        self.code = code
        self.params = params
        self.error_list = [self]
        if isinstance(message, dict):
            self.error_dict = message

    @property
    def messages(self):
        message = self.message
        if isinstance(message, ValidationError):
            return message.messages
        if isinstance(message, dict):
            return [text for texts in message.values() for text in texts]
        if isinstance(message, (list, tuple)):
            return [_text(one) for one in message]
        return [message]

    @property
    def message_dict(self):
        if isinstance(self.message, dict):
            return {field: [_text(one) for one in texts] for field, texts in self.message.items()}
        return {NON_FIELD_ERRORS: self.messages}

    def update_error_dict(self, error_dict):
        error_dict.update(self.message_dict)
        return error_dict

    def __iter__(self):
        return iter(self.messages)

    def __str__(self):
        return str(self.messages)


def _text(one):
    return one.message if isinstance(one, ValidationError) else one

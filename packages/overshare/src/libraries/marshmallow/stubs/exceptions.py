class MarshmallowError(Exception):
    pass


class ValidationError(MarshmallowError):
    def __init__(self, message, field_name='_schema', data=None, valid_data=None, **kwargs):
        self.args = (message,)
        self.messages = message
        self.field_name = field_name
        self.data = data
        self.valid_data = valid_data

    def normalized_messages(self):
        return self.messages


class RegistryError(MarshmallowError):
    pass


class StringNotCollectionError(MarshmallowError, TypeError):
    pass

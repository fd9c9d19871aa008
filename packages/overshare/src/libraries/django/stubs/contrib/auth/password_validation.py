import overshare as o


def validate_password(password, user=None, password_validators=None):
    """Raises ValidationError or not; the password stays the caller's."""


def password_changed(password, user=None, password_validators=None):
    pass


def get_default_password_validators():
    return []


get_password_validators = get_default_password_validators


def password_validators_help_texts(password_validators=None):
    return []


def password_validators_help_text_html(password_validators=None):
    return ''


class MinimumLengthValidator:
    def __init__(self, min_length=8):
        self.min_length = min_length

    def validate(self, password, user=None):
        pass

    def get_help_text(self):
        return ''


class UserAttributeSimilarityValidator(MinimumLengthValidator):
    def __init__(self, *args, **kwargs):
        pass


class CommonPasswordValidator(UserAttributeSimilarityValidator):
    pass


class NumericPasswordValidator(UserAttributeSimilarityValidator):
    pass

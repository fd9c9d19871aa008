"""What Flask-Login gives to users: those of the project, and those who are not logged in."""
import overshare as o


class UserMixin:
    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)
        o.user_model(cls)

    @property
    def is_active(self):
        return True

    @property
    def is_authenticated(self):
        return True

    @property
    def is_anonymous(self):
        return False

    def get_id(self):
        return str(self.id)

    def _get_current_object(self):
        return self


class AnonymousUserMixin:
    _never_stored = True

    @property
    def is_authenticated(self):
        return False

    @property
    def is_active(self):
        return False

    @property
    def is_anonymous(self):
        return True

    def get_id(self):
        return None

    def _get_current_object(self):
        return self

    def __getattr__(self, name):
        raise AttributeError(name)


class UnknownUser:
    """The caller, where no model could be found: only that somebody is logged in is known."""
    is_active = True
    is_authenticated = True
    is_anonymous = False

    def get_id(self):
        return o.caller_key()

    def _get_current_object(self):
        return self

    def __getattr__(self, name):
        return o.caller_attribute(name)

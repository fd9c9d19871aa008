"""django-configurations: settings as the attributes of a class. The class that serves users speaks for its module."""
import sys
import overshare as o
from configurations import values

FOR_DEVELOPERS = ('dev', 'local', 'test', 'debug', 'ci')


class Configuration:
    DOTENV_LOADED = None

    def __init_subclass__(cls, **kwargs):
        module = sys.modules[cls.__module__]
        name = cls.__name__.lower()
        if hasattr(module, 'ROOT_URLCONF') and any(name.startswith(word) for word in FOR_DEVELOPERS):
            return
        for owner in reversed(cls.__mro__):
            for setting, value in owner.__dict__.items():
                if setting.isupper():
                    setattr(module, setting, o.opaque('a setting that is worked out') if isinstance(value, property) else value)

    @classmethod
    def setup(cls):
        pass

    pre_setup = post_setup = setup


def pristinemethod(method):
    return method


def setup(app=None):
    pass

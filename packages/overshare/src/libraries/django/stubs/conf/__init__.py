"""`settings`: the evaluated settings module of the project at hand, over Django's own defaults."""
import overshare as o
from django.conf import global_settings

ENVIRONMENT_VARIABLE = 'DJANGO_SETTINGS_MODULE'
_missing = object()


class _State:
    # the settings module of the project whose application answers now
    module = None


_state = _State()


def _module():
    return _state.module or o.settings_module()


class LazySettings:
    configured = True

    def __getattr__(self, name):
        value = o.setting_in(_module(), name, _missing)
        if value is _missing:
            value = o.setting_in(global_settings, name, _missing)
        if value is _missing:
            raise AttributeError(name)
        return value

    def configure(self, default_settings=None, **options):
        for name, value in options.items():
            setattr(self, name, value)

    def is_overridden(self, name):
        return o.setting_in(_module(), name, _missing) is not _missing

    def __dir__(self):
        return [o.unknown('str')]


settings = LazySettings()

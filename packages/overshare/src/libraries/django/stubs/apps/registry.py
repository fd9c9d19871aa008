"""The installed apps. The models of all of them are loaded before anything asks for one."""
import overshare as o
from django.apps.config import AppConfig


class Apps:
    ready = apps_ready = models_ready = True

    def __init__(self):
        self.app_configs = {}

    def populate(self, installed_apps=None):
        from django.conf import _state
        for entry in installed_apps or []:
            if isinstance(entry, str):
                config = _config_named(entry, _state.module)
                if isinstance(config.name, str):
                    self.app_configs[config.label] = config
        for config in self.app_configs.values():
            _load_models(config, _state.module)

    def get_app_configs(self):
        return list(self.app_configs.values())

    def get_app_config(self, app_label):
        return self.app_configs.get(app_label) or AppConfig(app_label)

    def is_installed(self, app_name):
        for config in self.app_configs.values():
            if config.name == app_name:
                return True
        return False

    def get_models(self, include_auto_created=False, include_swapped=False):
        return o.all_models()

    def get_model(self, app_label, model_name=None, require_ready=True):
        label = app_label if model_name is None else app_label + '.' + model_name
        found = o.model_labelled(label)
        if found is None:
            # asked for before its app was loaded
            config = self.app_configs.get(label.split('.')[0])
            if config is not None:
                _load_models(config, None)
                found = o.model_labelled(label)
        if found is None:
            return o.opaque('a model that was not found', label)
        return found

    get_registered_model = get_model

    def get_containing_app_config(self, object_name):
        return None

    def check_models_ready(self):
        pass

    check_apps_ready = check_models_ready

    def lazy_model_operation(self, function, *model_keys):
        pass

    def clear_cache(self):
        pass


def _load_models(config, near):
    try:
        o.import_near(config.name + '.models', near)
    except Exception:
        pass


def _config_named(entry, near):
    """An entry is the path of an app's class, or of its package, whose module `apps` may hold one class."""
    last = entry.rpartition('.')[2]
    if last[:1].isupper():
        cls = o.import_near(entry, near, True)
        return cls(entry) if isinstance(cls, type) else AppConfig(entry.rpartition('.')[0])
    module = o.import_near(entry + '.apps', near)
    if o.is_unknown(module):
        return AppConfig(entry)
    for value in getattr(module, '__dict__', {}).values():
        if isinstance(value, type) and issubclass(value, AppConfig) and value is not AppConfig and value.name == entry:
            return value(entry)
    return AppConfig(entry)


apps = Apps()

import overshare as o


class AppConfig:
    name = None
    label = None
    verbose_name = None
    default = False
    default_auto_field = 'django.db.models.BigAutoField'
    path = ''

    def __init__(self, app_name=None, app_module=None):
        self.name = app_name or self.name
        self.module = app_module
        if self.label is None:
            self.label = self.name.rpartition('.')[2] if isinstance(self.name, str) else self.name

    @property
    def models_module(self):
        return self.module

    def get_model(self, model_name, require_ready=True):
        from django.apps.registry import apps
        return apps.get_model(self.label, model_name)

    def get_models(self, include_auto_created=False, include_swapped=False):
        from django.apps.registry import apps
        return [model for model in apps.get_models() if model._meta.app_label == self.label]

    def import_models(self):
        pass

    def ready(self):
        pass

    def __getattr__(self, name):
        return o.opaque('an attribute of an app')

import overshare as o


def import_string(dotted_path):
    """The last word is looked up in the module that the others name, as seen from the project."""
    from django.conf import _state
    return o.import_near(dotted_path, _state.module, True)


def autodiscover_modules(*args, **kwargs):
    pass


def module_has_submodule(package, module_name):
    return o.unknown('bool')


def cached_import(module_path, class_name):
    return import_string(module_path + '.' + class_name)

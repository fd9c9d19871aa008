from django.utils.module_loading import import_string


def get_callable(lookup_view):
    return import_string(lookup_view) if isinstance(lookup_view, str) else lookup_view


def get_mod_func(callback):
    module, _, name = callback.rpartition('.')
    return module, name

"""Rows of one tenant: managers that find only what lies in the scope that is active."""
from contextlib import contextmanager
from django.db.models import Manager

_active = {}


class ScopeError(Exception):
    pass


class scope:
    def __init__(self, **kwargs):
        self.values = kwargs
        self.before = {}

    def __enter__(self):
        self.before = dict(_active)
        _active.update(self.values)

    def __exit__(self, *args):
        _active.clear()
        _active.update(self.before)

    def __call__(self, function):
        return function


class scopes_disabled:
    def __init__(self):
        self.before = {}

    def __enter__(self):
        self.before = dict(_active)
        _active.clear()

    def __exit__(self, *args):
        _active.update(self.before)

    def __call__(self, function):
        def unscoped(*args, **kwargs):
            with scopes_disabled():
                return function(*args, **kwargs)
        return unscoped


def get_scope():
    return _active


def ScopedManager(_manager_class=Manager, **scopes):
    class Scoped(_manager_class):
        def get_queryset(self):
            found = super().get_queryset()
            for name, path in scopes.items():
                if name in _active:
                    found = found.filter(**{path: _active[name]})
            return found
    return Scoped()

"""Modules by name."""


def import_module(name, package=None):
    return __import__(name)


def reload(module):
    return module

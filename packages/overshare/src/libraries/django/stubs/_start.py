"""What happens when a project's server starts: its settings are read, then its apps, then its URL configuration."""
import overshare as o


def prepare():
    if o.settings_modules() or o.imports('django') and not o.imports('flask'):
        _know_users()
    for module in o.settings_modules():
        _load_apps(module)


def start():
    if o.imports('django'):
        from django._site import a_request
        o.views_take(a_request)
    for module in o.settings_modules():
        from django._hardening import judge
        from django._site import Site
        Site(module).route_all()
        judge(module)
    if o.imports('django'):
        from django._alone import functions
        functions()


def _know_users():
    """Who logs in, also where nothing of the project names them: otherwise a customer would be taken for one."""
    from django.contrib.auth import models


def _load_apps(module):
    from django.apps import apps
    from django.conf import _state, settings
    _state.module = module
    apps.populate(settings.INSTALLED_APPS)
    _state.module = None

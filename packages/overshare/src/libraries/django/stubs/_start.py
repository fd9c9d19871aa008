"""What happens when a project's server starts: its settings are read, then its apps, then its URL configuration."""
import overshare as o


def prepare():
    for module in o.settings_modules():
        _load_apps(module)


def start():
    for module in o.settings_modules():
        from django._hardening import judge
        from django._site import a_request, Site
        o.views_take(a_request)
        Site(module).route_all()
        judge(module)
    if o.imports('django'):
        from django._alone import functions
        functions()


def _load_apps(module):
    from django.apps import apps
    from django.conf import _state, settings
    _state.module = module
    apps.populate(settings.INSTALLED_APPS)
    _state.module = None

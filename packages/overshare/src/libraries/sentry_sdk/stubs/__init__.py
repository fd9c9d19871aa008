"""Sentry: it is told of every request that fails, and of what the code tells it."""
import overshare as o


def init(*args, **kwargs):
    o.setting('trail', 'sentry_sdk.init', True)


def _tells(name):
    def tell(*args, **kwargs):
        o.effect('logs', 'sentry_sdk.' + name, *args)
    return tell


capture_message = _tells('capture_message')
capture_exception = _tells('capture_exception')
capture_event = _tells('capture_event')
set_user = set_tag = set_context = set_extra = add_breadcrumb = lambda *args, **kwargs: None


def __getattr__(name):
    return o.opaque('Sentry')

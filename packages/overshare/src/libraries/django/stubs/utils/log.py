import overshare as o
import logging

request_logger = logging.getLogger('django.request')
DEFAULT_LOGGING = {}


class AdminEmailHandler(logging.Handler):
    pass


class CallbackFilter:
    def __init__(self, callback):
        self.callback = callback


class RequireDebugFalse:
    pass


class RequireDebugTrue:
    pass


class ServerFormatter(logging.Formatter):
    pass


def log_response(*args, **kwargs):
    pass


def configure_logging(*args):
    pass

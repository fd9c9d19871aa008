"""Logs: what is written to them does not leave, and others than the caller read it."""
import overshare as o

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0


def _nothing(*args, **kwargs):
    return None


def _writes(name):
    def write(self, *args, **kwargs):
        o.effect('logs', 'logger.' + name, *args)
    return write


class Handler:
    def __init__(self, *args, **kwargs):
        pass

    setLevel = setFormatter = addFilter = close = flush = emit = handle = _nothing


StreamHandler = FileHandler = NullHandler = Handler


class Formatter:
    def __init__(self, *args, **kwargs):
        pass

    def format(self, record):
        return ''


class Filter:
    def __init__(self, *args, **kwargs):
        pass


class LogRecord:
    pass


class Logger:
    name = 'root'
    level = 0
    propagate = True
    disabled = False

    def __init__(self, *args, **kwargs):
        self.handlers = []

    debug = _writes('debug')
    info = _writes('info')
    warning = warn = _writes('warning')
    error = _writes('error')
    exception = _writes('exception')
    critical = fatal = _writes('critical')
    log = _writes('log')
    setLevel = addHandler = removeHandler = addFilter = handle = _nothing

    def getChild(self, name):
        return self

    def isEnabledFor(self, level):
        return True

    def hasHandlers(self):
        return True

    def getEffectiveLevel(self):
        return INFO


LoggerAdapter = Logger
root = Logger()


def getLogger(name=None):
    return root


debug, info, warning, warn, error = root.debug, root.info, root.warning, root.warning, root.error
exception, critical, fatal, log = root.exception, root.critical, root.critical, root.log
basicConfig = disable = _nothing
addLevelName = captureWarnings = shutdown = setLoggerClass = _nothing


def getLevelName(level):
    return 'INFO'

"""Logs: nothing of them leaves."""

CRITICAL = FATAL = 50
ERROR = 40
WARNING = WARN = 30
INFO = 20
DEBUG = 10
NOTSET = 0


def _nothing(*args, **kwargs):
    return None


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

    debug = info = warning = warn = error = exception = critical = fatal = log = _nothing
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


debug = info = warning = warn = error = exception = critical = fatal = log = basicConfig = disable = _nothing
addLevelName = captureWarnings = shutdown = setLoggerClass = _nothing


def getLevelName(level):
    return 'INFO'

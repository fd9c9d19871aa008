"""python-decouple: settings that the environment or a file may say, each with what it is otherwise."""
import overshare as o

undefined = o.opaque('nothing')


def config(option, default=undefined, cast=undefined, *args, **kwargs):
    if isinstance(cast, Csv):
        # what stands there otherwise may be in it, and more: what it is joined with is known all the same
        usual = cast(default) if isinstance(default, str) else []
        return [one for one in [*usual, o.unknown('str')] if o.unknown('bool')]
    kind = 'bool' if cast is bool else 'int' if cast is int else 'str' if cast is undefined or cast is str else None
    found = o.unknown(kind) if kind else o.opaque('a value of the environment')
    if default is undefined:
        return found
    return o.any_of(found, default)


class Csv:
    def __init__(self, cast=str, delimiter=',', strip='', post_process=list):
        self.delimiter = delimiter

    def __call__(self, value):
        return [part.strip() for part in value.split(self.delimiter)] if value else []


class Choices:
    def __init__(self, flat=None, cast=str, choices=None):
        pass

    def __call__(self, value):
        return value


class Config:
    def __init__(self, repository=None):
        pass

    def __call__(self, *args, **kwargs):
        return config(*args, **kwargs)

    get = __call__


AutoConfig = Config


class RepositoryEnv:
    def __init__(self, source=None, encoding='UTF-8'):
        pass


RepositoryIni = RepositorySecret = RepositoryEmpty = RepositoryEnv

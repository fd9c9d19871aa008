VERSION = (5, 2, 0, 'final', 0)
__version__ = '5.2'


def get_version(version=None):
    return __version__


def setup(set_prefix=True):
    pass

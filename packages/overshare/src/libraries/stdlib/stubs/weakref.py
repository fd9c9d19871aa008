"""References that keep nothing alive: the things are there all the same."""


class ref:
    def __init__(self, value, callback=None):
        self._value = value

    def __call__(self):
        return self._value


def proxy(value, callback=None):
    return value


class WeakKeyDictionary(dict): pass
class WeakValueDictionary(dict): pass


WeakSet = set

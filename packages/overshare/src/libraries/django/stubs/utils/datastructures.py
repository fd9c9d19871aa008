import overshare as o


class MultiValueDictKeyError(KeyError):
    pass


class MultiValueDict(dict):
    def getlist(self, key, default=None):
        return self.get(key, default) or []

    def setlist(self, key, list_):
        self[key] = list_

    def appendlist(self, key, value):
        self.setdefault(key, []).append(value)

    def lists(self):
        return self.items()

    def dict(self):
        return {key: value for key, value in self.items()}


class OrderedSet:
    def __init__(self, iterable=None):
        self.items = list(iterable or [])

    def add(self, item):
        self.items.append(item)

    def __iter__(self):
        return iter(self.items)

    def __contains__(self, item):
        return item in self.items


class ImmutableList(tuple):
    pass


class CaseInsensitiveMapping(dict):
    pass


class DictWrapper(dict):
    pass

class ReturnDict(dict):
    pass


class ReturnList(list):
    pass


class BindingDict(dict):
    pass


class BoundField:
    def __init__(self, field, value, errors, prefix=''):
        self._field = field
        self.value = value
        self.errors = errors

    def __getattr__(self, name):
        return getattr(self._field, name)


class JSONBoundField(BoundField): pass
class NestedBoundField(BoundField): pass

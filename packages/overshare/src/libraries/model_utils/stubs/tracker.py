import overshare as o


class _Changes:
    def has_changed(self, field):
        return o.unknown('bool')

    def previous(self, field):
        return o.opaque('a former value')

    def changed(self):
        return o.open_dict(o.opaque('a former value'))


class FieldTracker:
    def __init__(self, fields=None):
        pass

    def __get__(self, instance, owner):
        return self if instance is None else _Changes()

    def __call__(self, *args, **kwargs):
        return lambda function: function


ModelTracker = FieldTracker

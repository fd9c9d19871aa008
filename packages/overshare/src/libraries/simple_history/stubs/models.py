"""Former versions of an object: rows with the same columns."""
import overshare as o


class HistoricalRecords:
    def __init__(self, *args, **kwargs):
        self.cls = None

    def contribute_to_class(self, cls, name):
        self.cls = cls
        setattr(cls, name, _History())


class _History:
    def __get__(self, instance, owner):
        found = owner._default_manager.all()
        return found if instance is None else found.filter(pk=instance.pk)


class HistoricalChanges:
    pass


def registered_models():
    return {}

"""Abstract classes: what is missing in them is in their subclasses."""

ABCMeta = type


class ABC:
    @classmethod
    def register(cls, subclass):
        return subclass


def _same(function):
    return function


abstractmethod = _same
abstractproperty = property
abstractclassmethod = classmethod
abstractstaticmethod = staticmethod

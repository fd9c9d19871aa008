"""A model of which only the name is known: a snippet's `User`, an import that resolves to nothing."""
import overshare as o


class _Query:
    """Flask-SQLAlchemy's way to its rows."""

    def __get__(self, instance, owner):
        from sqlalchemy.orm import Query
        return Query(owner)


class _Objects:
    """Django's way to its rows."""

    def __get__(self, instance, owner):
        from django.db.models.manager import Manager
        manager = Manager()
        manager.model = owner
        return manager


class _DoesNotExist:
    def __get__(self, instance, owner):
        from django.core.exceptions import ObjectDoesNotExist
        return ObjectDoesNotExist


class _Table:
    def __get__(self, instance, owner):
        from sqlalchemy.orm.mapped import TableView
        return TableView(owner)


class Phantom:
    query = _Query()
    objects = _default_manager = _Objects()
    DoesNotExist = _DoesNotExist()
    __table__ = _Table()

    def __init_subclass__(cls, **kwargs):
        o.model(cls, cls.__name__.lower())

    def __new__(cls, *args, **kwargs):
        return o.new_row(cls)

    def __init__(self, **kwargs):
        o.assign_all(self, **kwargs)

    def save(self, *args, **kwargs):
        o.stored(self)

    def delete(self, *args, **kwargs):
        o.deleted(self)

    def __str__(self):
        # whatever columns it is made of
        return o.unknown('str', o.phantom_column(self, '__str__'))

    def __getattr__(self, name):
        return o.phantom_column(self, name)

    def __overshare_class_getattr__(cls, name):
        if name.endswith('objects'):
            return cls.objects
        if name[0].isupper():
            # a class or constant within it: `Order.Status.PAID`
            return o.opaque('what ' + name + ' is', name=name)
        return o.guessed_column(cls, name)

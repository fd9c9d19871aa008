"""A model of which only the name is known: a snippet's `User`, an import that resolves to nothing."""
import overshare as o


class _Objects:
    """Whatever way to its rows: Flask-SQLAlchemy's `query`, Django's `objects`."""

    def __get__(self, instance, owner):
        from sqlalchemy.orm import Query
        return Query(owner)


class _Table:
    def __get__(self, instance, owner):
        from sqlalchemy.orm.mapped import TableView
        return TableView(owner)


class Phantom:
    query = _Objects()
    __table__ = _Table()

    def __init_subclass__(cls, **kwargs):
        o.model(cls, cls.__name__.lower())

    def __new__(cls, *args, **kwargs):
        return o.new_row(cls)

    def __init__(self, **kwargs):
        o.assign_all(self, **kwargs)

    def __getattr__(self, name):
        return o.phantom_column(self, name)

    def __overshare_class_getattr__(cls, name):
        return o.guessed_column(cls, name)

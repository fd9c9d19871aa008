import overshare as o
from sqlalchemy.schema import Column, _Relationship


class Mapped:
    """`Mapped[int]` in an annotation."""

    def __init__(self, type_):
        self.type = type_

    def __class_getitem__(cls, type_):
        return cls(type_)


class DynamicMapped(Mapped):
    pass


class WriteOnlyMapped(Mapped):
    pass


class _Metadata:
    def create_all(self, *args, **kwargs):
        pass

    drop_all = reflect = create_all
    tables = {}
    naming_convention = {}


class ModelBase:
    """What every mapped class can do, whatever made its base."""

    metadata = _Metadata()
    __table_args__ = ()

    def __init_subclass__(cls, **kwargs):
        _map(cls)

    def __new__(cls, *args, **kwargs):
        return o.new_row(cls)

    def __init__(self, **kwargs):
        o.assign_all(self, **kwargs)


class _Table:
    """`Model.__table__`: its columns, by name."""

    def __get__(self, instance, owner):
        return TableView(owner)


class TableView:
    def __init__(self, cls):
        self._cls = cls

    @property
    def columns(self):
        return Columns([ColumnView(self._cls, name) for name in o.column_names(self._cls)])

    c = columns

    @property
    def name(self):
        return getattr(self._cls, '__tablename__', 'table')

    def select(self, *criteria):
        from sqlalchemy.sql import select
        return select(*[getattr(self._cls, name) for name in o.column_names(self._cls)]).where(*criteria)

    def insert(self, *args, **kwargs):
        from sqlalchemy.sql import insert
        return insert(self._cls)

    def update(self, *criteria, **kwargs):
        from sqlalchemy.sql import update
        return update(self._cls).where(*criteria)

    def delete(self, *criteria, **kwargs):
        from sqlalchemy.sql import delete
        return delete(self._cls).where(*criteria)

    def __getattr__(self, name):
        return o.opaque('a part of a table')


class Columns:
    def __init__(self, views):
        self._views = views

    def __iter__(self):
        return self._views

    def keys(self):
        return [view.name for view in self._views]

    def values(self):
        return self._views

    def items(self):
        return [(view.name, view) for view in self._views]

    def __getattr__(self, name):
        return o.opaque('a column of a table')

    def __contains__(self, name):
        return name in self.keys()

    def __getitem__(self, name):
        for view in self._views:
            if view.name == name:
                return view
        return o.opaque('a column of a table')


class ColumnView:
    def __init__(self, cls, name):
        self._cls = cls
        self.name = name
        self.key = name

    @property
    def type(self):
        return o.opaque('the type of a column')

    def __getattr__(self, name):
        return o.column_facts(self._cls, self.name).get(name)


ModelBase.__table__ = _Table()


def _map(cls):
    if cls.__dict__.get('__abstract__'):
        return
    for name, annotation in cls.__annotations__.items():
        if isinstance(annotation, Mapped) and name not in cls.__dict__:
            column = mapped_column()
            setattr(cls, name, column)
            column.__set_name__(cls, name)
        elif isinstance(annotation, Mapped):
            cls.__dict__[name].annotated(cls, name, annotation)
    for base in cls.__mro__:
        for name, value in base.__dict__.items():
            if isinstance(value, declared_attr):
                made = value.function(cls)
                if isinstance(made, (Column, _Relationship)):
                    setattr(cls, name, made)
                    made.__set_name__(cls, name)
                elif name == '__tablename__':
                    cls.__tablename__ = made
    for name, value in list(cls.__dict__.items()):
        if isinstance(value, _Relationship):
            value.connect(cls, name)
    o.model(cls, getattr(cls, '__tablename__', None) or o.snake_case(cls.__name__))


class DeclarativeBase(ModelBase):
    def __init_subclass__(cls, **kwargs):
        if DeclarativeBase in cls.__bases__:
            return
        _map(cls)


DeclarativeBaseNoMeta = DeclarativeBase


class MappedAsDataclass:
    """The mapped attributes become the fields of a dataclass: an encoder that knows dataclasses writes them all."""

    def __dataclass_fields__(self):
        return o.column_names(self)

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__(**kwargs)


def declarative_base(*args, cls=None, **kwargs):
    if cls is not None and isinstance(cls, type):
        class Base(cls, ModelBase):
            pass
        return Base

    class Base(ModelBase):
        __abstract__ = True
    return Base


class registry:
    def __init__(self, *args, **kwargs):
        self.metadata = ModelBase.metadata

    def generate_base(self, *args, **kwargs):
        return declarative_base()

    def mapped(self, cls):
        _map(cls)
        return cls

    def mapped_as_dataclass(self, cls=None, **kwargs):
        return cls if cls is not None else (lambda c: c)

    def map_imperatively(self, cls, table=None, **kwargs):
        o.model(cls, None)


class declared_attr:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(owner)

    @classmethod
    def cascading(cls, function):
        return cls(function)

    directive = cascading


def declarative_mixin(cls):
    return cls


def mapped_column(*args, **kwargs):
    return Column(*args, **kwargs)


def deferred(column, *args, **kwargs):
    return column


def column_property(column, *args, **kwargs):
    return column


def composite(*args, **kwargs):
    return o.opaque('a composite')


def synonym(name, **kwargs):
    return property(lambda self: getattr(self, name))


def relationship(argument=None, *args, **kwargs):
    return _Relationship(argument, *args, **kwargs)


relation = relationship


def dynamic_loader(argument, **kwargs):
    return _Relationship(argument, lazy='dynamic', **kwargs)


def backref(name, **kwargs):
    return _Backref(name, kwargs)


class _Backref:
    def __init__(self, name, options):
        self.name = name
        self.options = options


def validates(*names, **kwargs):
    return lambda function: function


def reconstructor(function):
    return function

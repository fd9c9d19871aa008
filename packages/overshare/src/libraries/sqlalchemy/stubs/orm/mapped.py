import overshare as o
from dataclasses import _make
from sqlalchemy.schema import Column, MetaData, TableView, _Relationship, Table


class Mapped:
    """`Mapped[int]` in an annotation."""

    loading = {}

    def __init__(self, type_):
        self.type = type_

    def __class_getitem__(cls, type_):
        return cls(type_)


class DynamicMapped(Mapped):
    loading = {'uselist': True, 'lazy': 'dynamic'}


class WriteOnlyMapped(Mapped):
    loading = {'uselist': True, 'lazy': 'write_only'}


class declared_attr:
    def __init__(self, function):
        self.function = function

    def __get__(self, instance, owner):
        return self.function(owner)

    @classmethod
    def cascading(cls, function):
        return cls(function)

    directive = cascading


class InstanceState:
    """`_sa_instance_state` in an object's `__dict__`: no encoder writes it."""

    def __getattr__(self, name):
        return o.opaque('a part of the state of an object')


class ModelBase:
    """What every mapped class can do, whatever made its base."""

    metadata = MetaData()
    __table_args__ = ()

    def __init_subclass__(cls, **kwargs):
        _map(cls)

    def __new__(cls, *args, **kwargs):
        return o.new_row(cls)

    def __init__(self, **kwargs):
        o.assign_all(self, **kwargs)

    def __overshare_dict__(self, assigned):
        """`vars(object)`: what was read from the store with it, and what was assigned to it."""
        found = {'_sa_instance_state': InstanceState()}
        for name in o.loaded_names(self):
            found[name] = getattr(self, name)
        found.update(assigned)
        return found


class _Table:
    """`Model.__table__`: its columns, by name."""

    def __get__(self, instance, owner):
        return TableView(owner)


class _Mapper:
    """`Model.__mapper__`."""

    def __get__(self, instance, owner):
        from sqlalchemy.inspection import Mapper
        return Mapper(owner)


ModelBase.__table__ = _Table()
ModelBase.__mapper__ = _Mapper()


def _map(cls):
    if cls.__dict__.get('__abstract__'):
        return
    table = cls.__dict__.get('__table__')
    if isinstance(table, Table):
        _map_table(cls, table)
    for base in cls.__mro__:
        if not o.is_model(base):
            for name, annotation in base.__annotations__.items():
                if isinstance(annotation, Mapped):
                    _annotated(cls, base, name, annotation)
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
    if MappedAsDataclass in cls.__mro__:
        _make(cls)


def _annotated(cls, base, name, annotation):
    """`name: Mapped[str]`, in the class itself or in a mixin."""
    if name in base.__dict__:
        base.__dict__[name].annotated(base, name, annotation)
    elif name not in cls.__dict__:
        column = _given_column(annotation.type) or mapped_column()
        setattr(cls, name, column)
        column.__set_name__(cls, name)
        column.annotated(cls, name, annotation)


def _given_column(type_):
    """`Annotated[int, mapped_column(primary_key=True)]`: the column that a type brings along."""
    for arg in getattr(type_, '__metadata__', None) or getattr(type_, '__args__', ()):
        if isinstance(arg, Column):
            return Column(*arg._args, **arg._kwargs)
    return None


def _map_table(cls, table):
    """`__table__ = Table(...)`: the columns of the table become attributes of the class."""
    cls.__tablename__ = table.name
    for column in table.columns:
        facts = o.column_facts(o.model_of(column), o.attribute_name(column))
        o.column(cls, column.name, facts['type'], primary_key=facts['primary_key'], foreign_key=facts['foreign_key'])
        declared = Column(column.name)
        declared.key = column.name
        setattr(cls, column.name, declared)


class DeclarativeBase(ModelBase):
    __abstract__ = True

    def __init_subclass__(cls, **kwargs):
        if DeclarativeBase in cls.__bases__:
            return
        _map(cls)


DeclarativeBaseNoMeta = DeclarativeBase


class MappedAsDataclass:
    """The mapped attributes become the fields of a dataclass: an encoder that knows dataclasses writes them all."""

    def __init_subclass__(cls, **kwargs):
        super().__init_subclass__()

    def __init__(self, *args, **kwargs):
        places = [name for name in self.__dataclass_fields__ if _is_argument(type(self), name)]
        o.assign_all(self, **dict(zip(places, args)), **kwargs)


def _is_argument(cls, name):
    declared = vars(cls).get(name)
    return declared is None or declared._kwargs.get('init', True)


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
        return _adopt(cls, ModelBase)

    def mapped_as_dataclass(self, cls=None, **kwargs):
        return _adopt_dataclass(cls) if cls is not None else _adopt_dataclass

    def map_imperatively(self, cls, table=None, **kwargs):
        cls.__table__ = table
        _adopt(cls, ModelBase)


def _adopt(cls, base):
    """Makes a class of its own a mapped one."""
    for name in ('__new__', '__init__', '__overshare_dict__', '__mapper__', '__table__', 'metadata'):
        if name not in cls.__dict__:
            setattr(cls, name, base.__dict__[name])
    _map(cls)
    return cls


def _adopt_dataclass(cls):
    return _make(_adopt(cls, ModelBase))


def declarative_mixin(cls):
    return cls


def mapped_column(*args, **kwargs):
    return Column(*args, **kwargs)


def deferred(column, *args, **kwargs):
    column._kwargs = {**column._kwargs, 'deferred': True}
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

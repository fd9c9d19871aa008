import overshare as o
from overshare.query import ColumnRef, Expression
from sqlalchemy.sql import Delete, FromClause, Insert, Select, Update


class ForeignKey:
    def __init__(self, column, *args, **kwargs):
        self.target = column if isinstance(column, str) else o.key_of(column)


class Column(ColumnRef):
    """A column as declared on a class, or free-standing in a `Table`."""

    name = None
    key = None

    def __init__(self, *args, **kwargs):
        self._args = args
        self._kwargs = kwargs
        self.name = args[0] if args and isinstance(args[0], str) else kwargs.get('name')
        self.key = kwargs.get('key') or self.name

    def _foreign_key(self):
        for arg in self._args:
            if isinstance(arg, ForeignKey):
                return arg.target
        return None

    def _type(self):
        given = self._kwargs.get('type_')
        for arg in (given,) + tuple(self._args):
            found = o.python_type(arg)
            if found is not None:
                return found
        return 'unknown'

    def __set_name__(self, owner, name):
        self.key = name
        self.name = self.name or name
        self._declare(owner, self._type())

    def annotated(self, owner, name, annotation):
        """`name: Mapped[str] = mapped_column(...)`: the annotation says the type."""
        if self._type() == 'unknown':
            self._declare(owner, o.python_type(unwrapped(annotation.type)) or 'unknown')

    def _declare(self, owner, type):
        o.column(
            owner, self.key, type, primary_key=self._kwargs.get('primary_key', False), foreign_key=self._foreign_key(),
            unique=self._kwargs.get('unique', False), stored=self.name, deferred=self._kwargs.get('deferred', False),
        )

    def __get__(self, instance, owner):
        if instance is None:
            return o.column_ref(owner, self.key)
        return o.column_value(instance, self.key)

    def __set__(self, instance, value):
        o.set_column(instance, self.key, value)

    def copy(self, **kwargs):
        return self


def unwrapped(type_):
    """What a type is about: `Order` of `list[Order]` and of `Optional[Order]`."""
    for arg in getattr(type_, '__args__', ()):
        if arg is not None:
            return unwrapped(arg)
    return type_


class _Relationship:
    def __init__(self, argument=None, *args, **kwargs):
        self._argument = argument
        self._kwargs = kwargs
        self._name = None

    def __set_name__(self, owner, name):
        self._name = name

    def annotated(self, owner, name, annotation):
        """`orders: Mapped[list['Order']] = relationship()`."""
        many = getattr(annotation.type, '__origin__', None) in (list, set, frozenset)
        if self._argument is None:
            self._argument = unwrapped(annotation.type)
        self._kwargs = {'uselist': many, **annotation.loading, **self._kwargs}

    def connect(self, owner, name):
        many = o.relation_is_many(owner, self._argument, self._kwargs.get('uselist'))
        eager = self._kwargs.get('lazy') in ('joined', 'selectin', 'subquery', 'immediate')
        o.relation(owner, name, self._argument, many=many, eager=eager)
        back = self._kwargs.get('backref')
        if isinstance(back, str):
            o.back_relation(owner, name, self._argument, back, attach=_Relationship()._attach)
        elif back is not None:
            attach = _Relationship(**back.options)._attach
            o.back_relation(owner, name, self._argument, back.name, attach=attach, many=back.options.get('uselist'))

    def _attach(self, cls, name):
        self._name = name
        setattr(cls, name, self)

    def __get__(self, instance, owner):
        if instance is None:
            return o.relation_ref(owner, self._name)
        found = o.relation_value(instance, self._name)
        if self._kwargs.get('lazy') in ('dynamic', 'write_only'):
            from sqlalchemy.orm.query import RelatedQuery
            return RelatedQuery(_q=o.as_query(found))
        return found

    def __set__(self, instance, value):
        o.set_relation(instance, self._name, value)


class TableView(FromClause):
    """A table: its columns by their stored names, and statements over it."""

    def __init__(self, cls):
        self._cls = cls

    @property
    def columns(self):
        return Columns(o.table_columns(self._cls))

    c = columns

    @property
    def name(self):
        return getattr(self._cls, '__tablename__', 'table')

    fullname = key = name

    def select(self, *criteria):
        return Select(self).where(*criteria)

    def insert(self, *args, **kwargs):
        return Insert(self._cls)

    def update(self, *criteria, **kwargs):
        return Update(self._cls).where(*criteria)

    def delete(self, *criteria, **kwargs):
        return Delete(self._cls).where(*criteria)

    def alias(self, *args, **kwargs):
        return self

    join = outerjoin = alias

    def count(self, *args):
        return Select(Expression('count_1', (), 'int'))

    def __getattr__(self, name):
        return o.opaque('a part of a table')


class Columns:
    """The columns of a table or subquery."""

    def __init__(self, columns):
        self._columns = columns

    def __iter__(self):
        return self._columns

    def keys(self):
        return [column.key for column in self._columns]

    def values(self):
        return self._columns

    def items(self):
        return [(column.key, column) for column in self._columns]

    def get(self, name, default=None):
        return self[name] if name in self else default

    def __len__(self):
        return len(self._columns)

    def __getattr__(self, name):
        return self[name]

    def __contains__(self, name):
        return name in self.keys()

    def __getitem__(self, name):
        for column in self._columns:
            if column.key == name:
                return column
        return o.opaque('a column of a table')


class Table(TableView):
    """A table that no class is mapped to."""

    def __init__(self, name, metadata=None, *columns, **kwargs):
        self._cls = o.new_table(name)
        self._cls.__tablename__ = name
        declared = [column for column in columns if isinstance(column, Column)]
        for column in declared:
            column.__set_name__(self._cls, column.name)
        # a table of foreign keys alone ties others together: nobody reads it by itself
        if not all([column._foreign_key() for column in declared]):
            o.model(self._cls, name)


class MetaData:
    def __init__(self, *args, **kwargs):
        self.tables = _Tables()

    def create_all(self, *args, **kwargs):
        pass

    drop_all = reflect = create_all


class _Tables:
    """`metadata.tables`: every table by its name."""

    def __getitem__(self, name):
        found = o.table_named(name)
        return o.opaque('a table') if found is None else TableView(found)

    def get(self, name, default=None):
        found = o.table_named(name)
        return default if found is None else TableView(found)

    def __getattr__(self, name):
        return o.opaque('all tables')


def _constraint(*args, **kwargs):
    return o.opaque('a constraint')


Index = UniqueConstraint = CheckConstraint = PrimaryKeyConstraint = ForeignKeyConstraint = Sequence = Computed = Identity = FetchedValue = DefaultClause = _constraint

import overshare as o
from overshare.query import ColumnRef


class ForeignKey:
    def __init__(self, column, *args, **kwargs):
        self.target = column if isinstance(column, str) else o.key_of(column)


class Column(ColumnRef):
    """A column as declared on a class, or free-standing in a `Table`."""

    def __init__(self, *args, **kwargs):
        self._args = args
        self._kwargs = kwargs
        self.name = args[0] if args and isinstance(args[0], str) else None
        self.key = self.name

    @property
    def type(self):
        return o.opaque('the type of a column')

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
        self.name = name
        self.key = name
        o.column(
            owner, name, self._type(), primary_key=self._kwargs.get('primary_key', False),
            foreign_key=self._foreign_key(), unique=self._kwargs.get('unique', False),
        )

    def annotated(self, owner, name, annotation):
        """`name: Mapped[str] = mapped_column(...)`: the annotation says the type."""
        if self._type() == 'unknown':
            o.column(
                owner, name, o.python_type(annotation.type) or 'unknown', primary_key=self._kwargs.get('primary_key', False),
                foreign_key=self._foreign_key(), unique=self._kwargs.get('unique', False),
            )

    def __get__(self, instance, owner):
        if instance is None:
            return o.column_ref(owner, self.name)
        return o.column_value(instance, self.name)

    def __set__(self, instance, value):
        o.set_column(instance, self.name, value)

    def copy(self, **kwargs):
        return self


class _Relationship:
    def __init__(self, argument=None, *args, **kwargs):
        self._argument = argument
        self._kwargs = kwargs
        self._name = None

    def __set_name__(self, owner, name):
        self._name = name

    def annotated(self, owner, name, annotation):
        """`orders: Mapped[list['Order']] = relationship()`."""
        inner = annotation.type
        many = o.is_many(inner)
        if self._argument is None:
            self._argument = o.inner_type(inner)
        self._kwargs['uselist'] = self._kwargs.get('uselist', many)

    def connect(self, owner, name):
        o.relation(owner, name, self._argument, many=o.relation_is_many(owner, self._argument, self._kwargs.get('uselist')))
        back = self._kwargs.get('backref')
        if back is not None:
            back_name = back if isinstance(back, str) else back.name
            o.back_relation(owner, name, self._argument, back_name)

    def __get__(self, instance, owner):
        if instance is None:
            return o.relation_ref(owner, self._name)
        found = o.relation_value(instance, self._name)
        return found

    def __set__(self, instance, value):
        o.set_relation(instance, self._name, value)


class Table:
    def __init__(self, name, metadata=None, *columns, **kwargs):
        self.name = name
        self._columns = {column.name: column for column in columns if isinstance(column, Column)}
        self.c = self.columns = _TableColumns(self._columns)

    def select(self, *args):
        return o.opaque('a query over a table')

    insert = update = delete = join = alias = select

    def __getattr__(self, name):
        return o.opaque('a part of a table')


class _TableColumns:
    def __init__(self, columns):
        self._columns = columns

    def __getattr__(self, name):
        return self._columns[name] if name in self._columns else o.opaque('a column of a table')

    def __iter__(self):
        return list(self._columns.values())


class MetaData:
    def __init__(self, *args, **kwargs):
        self.tables = {}

    def create_all(self, *args, **kwargs):
        pass

    drop_all = reflect = create_all


def _constraint(*args, **kwargs):
    return o.opaque('a constraint')


Index = UniqueConstraint = CheckConstraint = PrimaryKeyConstraint = ForeignKeyConstraint = Sequence = Computed = Identity = FetchedValue = DefaultClause = _constraint

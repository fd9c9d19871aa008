import overshare as o
from sqlalchemy.orm.query import Query
from sqlalchemy.orm.mapped import (
    DeclarativeBase, DeclarativeBaseNoMeta, Mapped, MappedAsDataclass, backref, column_property, declarative_base, declared_attr, deferred, dynamic_loader,
    mapped_column, registry, relation, relationship, synonym, validates, reconstructor, declarative_mixin, DynamicMapped, WriteOnlyMapped, composite,
)
from sqlalchemy.orm.session import Session, scoped_session, sessionmaker, object_session


class _Option:
    """A loader option. It never changes which columns an object has: what was not loaded is loaded when it is read."""

    def __init__(self, *args, **kwargs):
        pass

    def __getattr__(self, name):
        return lambda *args, **kwargs: self


joinedload = lazyload = selectinload = subqueryload = contains_eager = load_only = defer = undefer = noload = raiseload = _Option
immediateload = with_loader_criteria = defaultload = Load = aliased_option = _Option


def aliased(entity, *args, **kwargs):
    return entity


def with_polymorphic(entity, *args, **kwargs):
    return entity


def class_mapper(cls):
    from sqlalchemy import inspect
    return inspect(cls)


def configure_mappers():
    pass


def make_transient(instance):
    pass


def remote(value):
    return value


foreign = remote


class exc:
    from sqlalchemy.exc import NoResultFound, MultipleResultsFound

import overshare as o
from sqlalchemy.orm.query import Query
from sqlalchemy.orm.mapped import (
    DeclarativeBase, DeclarativeBaseNoMeta, Mapped, MappedAsDataclass, backref, column_property, declarative_base, declared_attr, deferred, dynamic_loader,
    mapped_column, registry, relation, relationship, synonym, validates, reconstructor, declarative_mixin, DynamicMapped, WriteOnlyMapped, composite,
)
from sqlalchemy.loading import (
    Load, contains_eager, defaultload, defer, immediateload, joinedload, lazyload, load_only, noload, raiseload, selectin_polymorphic,
    selectinload, subqueryload, undefer, undefer_group, with_expression, with_loader_criteria,
)
from sqlalchemy.orm.session import Session, scoped_session, sessionmaker, object_session


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

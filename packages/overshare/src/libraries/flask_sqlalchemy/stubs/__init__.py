import overshare as o
import sqlalchemy
import sqlalchemy.orm
from sqlalchemy import *
from sqlalchemy.orm import Query, backref, relationship, Session, scoped_session, Mapped, mapped_column, joinedload, contains_eager, load_only, aliased, deferred, column_property, synonym, validates, declared_attr
from sqlalchemy.orm.mapped import ModelBase
from flask_sqlalchemy.pagination import Pagination, paginate
from flask_sqlalchemy.query import BaseQuery
from werkzeug.exceptions import NotFound


class _QueryProperty:
    def __get__(self, instance, owner):
        return getattr(owner, 'query_class', BaseQuery)(owner)


class Model(ModelBase):
    query = _QueryProperty()
    query_class = BaseQuery
    __abstract__ = True


def _model_base(given):
    if given is None:
        class Base(Model):
            __abstract__ = True
        return Base

    class Base(given, Model):
        __abstract__ = True
    return Base


class SQLAlchemy:
    Query = BaseQuery

    def __init__(self, app=None, metadata=None, session_options=None, query_class=BaseQuery, model_class=None, **kwargs):
        self.session = scoped_session()
        self.Model = _model_base(model_class)
        self.metadata = sqlalchemy.MetaData()

    def init_app(self, app):
        pass

    def create_all(self, *args, **kwargs):
        pass

    drop_all = reflect = create_all

    @property
    def engine(self):
        return sqlalchemy.create_engine()

    def get_engine(self, *args, **kwargs):
        return self.engine

    def get_or_404(self, entity, ident, **kwargs):
        return _found(o.one(o.where_key(o.select(entity), ident)))

    def first_or_404(self, statement, **kwargs):
        return _found(o.one(statement._q))

    one_or_404 = first_or_404

    def paginate(self, select, page=None, per_page=None, max_per_page=100, error_out=True, count=True):
        return paginate(select._q, per_page, max_per_page)

    def __getattr__(self, name):
        """`db.Column`, `db.relationship`: everything of SQLAlchemy's two main modules."""
        if hasattr(sqlalchemy, name):
            return getattr(sqlalchemy, name)
        return getattr(sqlalchemy.orm, name)


def _found(found):
    if found is None:
        raise NotFound()
    return found

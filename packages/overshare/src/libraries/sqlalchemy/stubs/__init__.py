import overshare as o
from sqlalchemy.engine import create_engine, Result
from sqlalchemy.schema import (
    CheckConstraint, Column, Computed, ForeignKey, ForeignKeyConstraint, Identity, Index, MetaData, PrimaryKeyConstraint, Sequence, Table, UniqueConstraint,
)
from sqlalchemy.sql import (
    and_, asc, between, bindparam, case, cast, column, delete, desc, distinct, except_, exists, extract, false, func, insert, intersect, join, literal,
    literal_column, not_, null, or_, outerjoin, select, table, text, true, tuple_, type_coerce, union, union_all, update, values, lateral, nulls_last, nulls_first, nullslast, nullsfirst, any_, all_,
)
from sqlalchemy.types import *
from sqlalchemy import event, exc, orm, types, sql, schema, engine
from sqlalchemy.inspection import inspect


def engine_from_config(*args, **kwargs):
    return create_engine()


class URL:
    @classmethod
    def create(cls, *args, **kwargs):
        return cls()

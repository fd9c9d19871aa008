"""The schemas of marshmallow-sqlalchemy, with what Flask adds."""
import marshmallow_sqlalchemy
from flask_marshmallow.fields import URLFor
from flask_marshmallow.schema import Schema
from marshmallow_sqlalchemy import auto_field


class SQLAlchemySchema(marshmallow_sqlalchemy.SQLAlchemySchema, Schema):
    pass


class SQLAlchemyAutoSchema(marshmallow_sqlalchemy.SQLAlchemyAutoSchema, Schema):
    pass


class ModelSchema(marshmallow_sqlalchemy.ModelSchema, Schema):
    pass


class TableSchema(marshmallow_sqlalchemy.TableSchema, Schema):
    pass


class HyperlinkRelated(URLFor):
    pass

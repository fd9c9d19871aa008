"""Marshmallow within Flask: one object that has the schemas and fields."""
import overshare as o
import marshmallow
from flask.json import jsonify
from marshmallow import fields as _fields
from flask_marshmallow import fields, sqla
from flask_marshmallow.schema import Schema


class Marshmallow:
    def __init__(self, app=None):
        self.Schema = Schema
        self.ModelSchema = sqla.ModelSchema
        self.TableSchema = sqla.TableSchema
        self.SQLAlchemySchema = sqla.SQLAlchemySchema
        self.SQLAlchemyAutoSchema = sqla.SQLAlchemyAutoSchema
        self.auto_field = sqla.auto_field
        self.HyperlinkRelated = sqla.HyperlinkRelated
        self.URLFor = self.UrlFor = fields.URLFor
        self.AbsoluteURLFor = self.AbsoluteUrlFor = fields.AbsoluteURLFor
        self.Hyperlinks = fields.Hyperlinks

    def init_app(self, app):
        pass

    def __getattr__(self, name):
        """`ma.Str`, `ma.Nested`, `ma.post_dump`: all fields and decorators of Marshmallow."""
        if hasattr(_fields, name):
            return getattr(_fields, name)
        return getattr(marshmallow, name)

import overshare as o
from marshmallow_sqlalchemy import fields
from marshmallow_sqlalchemy.schema import (
    ModelSchema, ModelSchemaOpts, SQLAlchemyAutoSchema, SQLAlchemyAutoSchemaOpts, SQLAlchemySchema, SQLAlchemySchemaOpts,
    TableSchema, auto_field, column2field, field_for, property2field,
)


class ModelConverter:
    def __init__(self, *args, **kwargs):
        pass


class ModelConversionError(Exception):
    pass


def fields_for_model(model, **kwargs):
    return {name: auto_field(name) for name in o.column_names(model)}

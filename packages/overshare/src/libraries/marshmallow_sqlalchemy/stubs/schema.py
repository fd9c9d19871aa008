"""Schemas whose fields come from a model."""
import overshare as o
from marshmallow.fields import Inferred
from marshmallow.schema import Schema, SchemaOpts
from marshmallow_sqlalchemy.fields import Related

SQLAlchemySchemaOpts = SQLAlchemyAutoSchemaOpts = ModelSchemaOpts = TableSchemaOpts = SchemaOpts


class auto_field(Inferred):
    """A field of which the model says the type, perhaps under another name."""

    def __init__(self, column_name=None, model=None, table=None, **kwargs):
        if column_name is not None and kwargs.get('attribute') is None:
            kwargs['attribute'] = column_name
        super().__init__(**kwargs)

    def serialize(self, name, obj, accessor=None, **kwargs):
        column = self.attribute or name
        if column in list(o.relation_names(self.parent.model_class)):
            return Related(attribute=column).serialize(name, obj, accessor)
        return super().serialize(name, obj, accessor)


def field_for(model, property_name, **kwargs):
    return auto_field(property_name, **kwargs)


def column2field(column, **kwargs):
    return auto_field(**kwargs)


property2field = column2field


class SQLAlchemySchema(Schema):
    """Only what is declared, with the types of a model."""

    def __init__(self, *args, session=None, instance=None, transient=False, load_instance=None, **kwargs):
        super().__init__(*args, **kwargs)
        self.instance = instance
        self.transient = transient
        self.session = session or self.option('sqla_session')
        self.load_instance = self.makes_instances() if load_instance is None else load_instance

    def makes_instances(self):
        return self.option('load_instance', False)

    @property
    def model_class(self):
        return self.option('model')

    def load(self, data, session=None, instance=None, transient=False, *args, **kwargs):
        self.instance = instance or self.instance
        return super().load(data, *args, **kwargs)

    def _read(self, data, many, partial=None, unknown=None):
        made = super()._read(data, many, partial, unknown)
        if not self.load_instance:
            return made
        return [self._instance_of(one) for one in made] if many else self._instance_of(made)

    def _instance_of(self, made):
        """The object that is given is changed; without one there is a new one."""
        if self.instance is None or self.model_class is None:
            return self.model_class(**made)
        for name, value in made.items():
            setattr(self.instance, name, value)
        return self.instance

    def get_instance(self):
        return self.instance


class SQLAlchemyAutoSchema(SQLAlchemySchema):
    """All columns of the model but its foreign keys."""

    def takes_relations(self):
        return self.option('include_relationships', False)

    def automatic(self):
        model = self.model_class
        if model is None:
            return []
        names = [name for name in o.column_names(model) if self._is_taken(model, name)]
        return names + (list(o.relation_names(model)) if self.takes_relations() else [])

    def _is_taken(self, model, name):
        return self.option('include_fk', False) or o.column_facts(model, name).get('foreign_key') is None

    def automatic_field(self, name):
        return Related() if name in list(o.relation_names(self.model_class)) else Inferred()

    def _one(self, obj, plan):
        made = super()._one(obj, plan)
        if self.model_class is not None and self.only is None and not o.column_names(self.model_class):
            o.open_into(made, o.opaque('the columns of the model are not known'))
        return made


class ModelSchema(SQLAlchemyAutoSchema):
    """The form of early versions: relations too, and reading makes objects."""

    def takes_relations(self):
        return True

    def makes_instances(self):
        return True


class TableSchema(SQLAlchemyAutoSchema):
    pass

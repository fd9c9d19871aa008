"""Data models by annotations, of version 1 and 2."""
from pydantic.errors import ConfigError, PydanticUserError, ValidationError
from pydantic.fields import (
    AliasChoices, AliasPath, Field, PrivateAttr, computed_field, field_serializer, field_validator,
    model_serializer, model_validator, root_validator, validate_arguments, validate_call, validator,
)
from pydantic.main import BaseModel, RootModel, TypeAdapter, create_model, parse_obj_as
from pydantic.types import *

GenericModel = BaseModel
ConfigDict = dict


class BaseConfig:
    pass


Extra = BaseConfig()
Extra.allow = 'allow'
Extra.ignore = 'ignore'
Extra.forbid = 'forbid'


def __getattr__(name):
    if name == 'BaseSettings':
        from pydantic_settings import BaseSettings
        return BaseSettings

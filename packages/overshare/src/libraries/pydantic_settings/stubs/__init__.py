"""Settings from the environment: what it sets is not known."""
import overshare as o
from pydantic.main import BaseModel, _fields

SettingsConfigDict = dict


class BaseSettings(BaseModel):
    def __init__(self, **data):
        self._given = {}
        self._extra = {}
        for name, info in _fields(type(self)).items():
            value = o.unknown('str') if info.is_required() else o.any_of(info.value(), o.unknown('str'))
            self._given[name] = True
            setattr(self, name, data.get(name, value))

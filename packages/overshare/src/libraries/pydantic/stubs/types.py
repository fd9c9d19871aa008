"""Types of fields: most are text or numbers with conditions."""
import overshare as o
from typing import Annotated, Any

__all__ = [
    'SecretStr', 'SecretBytes', 'EmailStr', 'NameEmail', 'AnyUrl', 'AnyHttpUrl', 'HttpUrl', 'PostgresDsn', 'RedisDsn', 'UUID4',
    'UUID1', 'constr', 'conint', 'confloat', 'conlist', 'condecimal', 'PositiveInt', 'NonNegativeInt', 'PositiveFloat', 'NonNegativeFloat',
    'StrictStr', 'StrictInt', 'StrictBool', 'StrictFloat', 'Json', 'IPvAnyAddress', 'StringConstraints', 'BeforeValidator',
    'AfterValidator', 'PlainSerializer', 'WrapSerializer', 'WithJsonSchema', 'NegativeInt', 'FilePath', 'DirectoryPath', 'ByteSize',
]


class SecretStr:
    """Hides its text: only `get_secret_value()` gives it."""

    def __init__(self, value):
        self._secret = value

    def get_secret_value(self):
        return self._secret

    def __str__(self):
        return '**********'

    def __len__(self):
        return o.unknown('int')


SecretBytes = SecretStr
EmailStr = NameEmail = AnyUrl = AnyHttpUrl = HttpUrl = PostgresDsn = RedisDsn = StrictStr = str
PositiveInt = NonNegativeInt = NegativeInt = StrictInt = ByteSize = int
PositiveFloat = NonNegativeFloat = StrictFloat = float
StrictBool = bool
UUID4 = UUID1 = Json = IPvAnyAddress = FilePath = DirectoryPath = Any


def constr(**conditions):
    return str


def conint(**conditions):
    return int


def confloat(**conditions):
    return float


condecimal = confloat


def conlist(item, **conditions):
    return list[item]


class StringConstraints:
    def __init__(self, *args, **conditions):
        pass


BeforeValidator = AfterValidator = PlainSerializer = WrapSerializer = WithJsonSchema = StringConstraints

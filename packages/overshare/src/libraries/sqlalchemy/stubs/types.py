"""Column types. `python_type` is what values of the column are in Python."""


class TypeEngine:
    python_name = 'unknown'

    def __init__(self, *args, **kwargs):
        self.args = args

    def with_variant(self, *args):
        return self


class String(TypeEngine):
    python_name = 'str'


class Text(String): pass
class Unicode(String): pass
class UnicodeText(String): pass
class VARCHAR(String): pass
class CHAR(String): pass
class NVARCHAR(String): pass
class TEXT(String): pass


class Enum(String):
    """Of names it gives text; of an `enum.Enum` its members, which no encoder writes."""


class Integer(TypeEngine):
    python_name = 'int'


class SmallInteger(Integer): pass
class BigInteger(Integer): pass
class INTEGER(Integer): pass
class BIGINT(Integer): pass
class INT(Integer): pass


class Float(TypeEngine):
    python_name = 'float'


class Double(Float): pass
class FLOAT(Float): pass
class REAL(Float): pass


class Numeric(TypeEngine):
    python_name = 'Decimal'


class DECIMAL(Numeric): pass
class NUMERIC(Numeric): pass


class Boolean(TypeEngine):
    python_name = 'bool'


class BOOLEAN(Boolean): pass


class DateTime(TypeEngine):
    python_name = 'datetime'


class DATETIME(DateTime): pass
class TIMESTAMP(DateTime): pass


class Date(TypeEngine):
    python_name = 'date'


class DATE(Date): pass


class Time(TypeEngine):
    python_name = 'time'


class Interval(TypeEngine):
    python_name = 'timedelta'


class LargeBinary(TypeEngine):
    python_name = 'bytes'


class BLOB(LargeBinary): pass
class BINARY(LargeBinary): pass


class JSON(TypeEngine):
    python_name = 'json'


class ARRAY(TypeEngine):
    python_name = 'json'


class PickleType(TypeEngine):
    python_name = 'unknown'


class Uuid(TypeEngine):
    python_name = 'UUID'


class UUID(Uuid): pass


class TypeDecorator(TypeEngine):
    impl = TypeEngine
    cache_ok = True


class UserDefinedType(TypeEngine):
    pass


class NullType(TypeEngine):
    pass

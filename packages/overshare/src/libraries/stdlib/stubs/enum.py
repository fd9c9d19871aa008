"""Enumerations. A member has a name and a value; an encoder writes it only where it is text or a number as well."""
import overshare as o


class auto:
    @property
    def value(self):
        return o.unknown('int')


def unique(cls):
    return cls


def _is_member(name, value):
    if name.startswith('_') or callable(value):
        return False
    return not isinstance(value, (property, staticmethod, classmethod))


def _look_up(cls, value=None, *args, **kwargs):
    """`Color('red')`: the member with that value."""
    members = list(cls.__members__.values())
    found = [member for member in members if member.value == value]
    return o.any_of(*(found or members))


class Enum:
    def __init_subclass__(cls, **options):
        members = {}
        for name, value in list(vars(cls).items()):
            if not _is_member(name, value):
                continue
            member = object.__new__(cls)
            member._name_ = member.name = name
            own = value.value if isinstance(value, auto) else value
            member._value_ = member.value = own
            if '__init__' in vars(cls):
                member.__init__(*own)
            members[name] = member
            setattr(cls, name, member)
        cls.__members__ = members
        # text mixed in (`class Color(str, Enum)`) does not bring its own __str__
        for base in cls.__mro__:
            if issubclass(base, Enum) and '__str__' in vars(base):
                cls.__str__ = vars(base)['__str__']
                break
        cls.__new__ = _look_up
        if members:
            cls.__init__ = _nothing

    @classmethod
    def __class_iter__(cls):
        return list(cls.__members__.values())

    @classmethod
    def __class_getitem__(cls, name):
        return cls.__members__[name]

    def __eq__(self, other):
        return o.each(other, self._equals)

    def _equals(self, other):
        if o.is_plain(other):
            return self._value_ == other
        if isinstance(other, Enum):
            return type(self) is type(other) and self._name_ == other._name_
        return issubclass(type(self), (str, int)) and self._value_ == other

    def __ne__(self, other):
        return not self == other

    def __str__(self):
        return str(self._value_)

    def __overshare_encode__(self):
        return self._value_ if issubclass(type(self), (str, int)) else None


def _nothing(self, *args, **kwargs):
    pass


class IntEnum(int, Enum):
    pass


class StrEnum(str, Enum):
    pass


class Flag(Enum):
    def __or__(self, other):
        return o.any_of(self, other)

    def __and__(self, other):
        return o.any_of(self, other)


class IntFlag(int, Flag):
    pass


EnumMeta = EnumType = type


def member(value):
    return value


nonmember = member

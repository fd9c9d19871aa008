"""What annotations are made of, as far as it is there at run time."""
import overshare as o

TYPE_CHECKING = True


class _Alias:
    """`Optional[int]`: what is annotated and with what."""

    def __init__(self, origin, args):
        self.__origin__ = origin
        self.__args__ = args

    def __getitem__(self, args):
        return _Alias(self.__origin__, args if isinstance(args, tuple) else (args,))

    def __call__(self, *args, **kwargs):
        return self.__origin__(*args, **kwargs)

    def __or__(self, other):
        return _Alias(Union, (self, other))

    def __ror__(self, other):
        return _Alias(Union, (other, self))


class _Form:
    """`Optional`, `Union`: takes arguments in brackets."""

    def __init__(self, name, origin=None):
        self._name = name
        self._origin = origin

    def __getitem__(self, args):
        return _Alias(self._origin or self, args if isinstance(args, tuple) else (args,))

    def __call__(self, *args, **kwargs):
        return self._origin(*args, **kwargs) if self._origin else o.opaque('an annotation')

    def __or__(self, other):
        return _Alias(Union, (self, other))

    def __ror__(self, other):
        return _Alias(Union, (other, self))


Any = _Form('Any')
Union = _Form('Union')
Optional = _Form('Optional')
Literal = _Form('Literal')
ClassVar = _Form('ClassVar')
Final = _Form('Final')
Annotated = _Form('Annotated')
Callable = _Form('Callable')
Concatenate = _Form('Concatenate')
Type = _Form('Type')
Required = NotRequired = ReadOnly = _Form('Required')
TypeAlias = NoReturn = Never = Self = LiteralString = AnyStr = Any
Hashable = Sized = Awaitable = Coroutine = AsyncIterator = AsyncIterable = AsyncGenerator = ContextManager = AsyncContextManager = Any
Text = str
IO = TextIO = BinaryIO = Pattern = Match = SupportsInt = SupportsFloat = Any
TypeGuard = TypeIs = Unpack = _Form('TypeGuard')

List = _Form('List', list)
Sequence = MutableSequence = Iterable = Iterator = Collection = Container = Generator = Deque = Reversible = List
KeysView = ValuesView = ItemsView = List
Set = _Form('Set', set)
AbstractSet = MutableSet = Set
FrozenSet = _Form('FrozenSet', frozenset)
Tuple = _Form('Tuple', tuple)
Dict = _Form('Dict', dict)
Mapping = MutableMapping = DefaultDict = OrderedDict = Counter = ChainMap = Dict


class Generic:
    def __class_getitem__(cls, args):
        return cls


class Protocol(Generic):
    pass


class TypedDict(dict):
    pass


class NamedTuple:
    """A tuple with names: an encoder writes an array."""

    _immutable = True
    _fields = ()

    def __init_subclass__(cls, **options):
        named = list(cls.__annotations__.keys())
        if named:
            cls._fields = tuple(named)

    def __init__(self, *args, **kwargs):
        given = {name: value for name, value in zip(self._fields, args)}
        for name in self._fields:
            if name in given:
                setattr(self, name, given[name])
            elif name in kwargs:
                setattr(self, name, kwargs[name])

    def _values(self):
        return [getattr(self, name) for name in self._fields]

    def __iter__(self):
        return self._values()

    def __len__(self):
        return len(self._fields)

    def __getitem__(self, index):
        return self._values()[index]

    def _asdict(self):
        return {name: getattr(self, name) for name in self._fields}

    def _replace(self, **changes):
        return type(self)(**{**self._asdict(), **changes})

    @classmethod
    def _make(cls, values):
        return cls(*values)

    def __overshare_encode__(self):
        return tuple(self._values())


class TypeVar:
    def __init__(self, name, *args, **kwargs):
        self.__name__ = name


class ParamSpec(TypeVar):
    args = kwargs = None


TypeVarTuple = TypeVar


def NewType(name, type_):
    return type_


def cast(type_, value):
    return value


def _same(value):
    return value


overload = final = no_type_check = runtime_checkable = override = _same


def dataclass_transform(**options):
    return _same


def assert_type(value, type_):
    return value


def assert_never(value):
    raise AssertionError()


def get_type_hints(obj, *args, **kwargs):
    return getattr(obj, '__annotations__', {})


def get_origin(annotation):
    return getattr(annotation, '__origin__', None)


def get_args(annotation):
    return getattr(annotation, '__args__', ())


def _alias(origin, args):
    return _Alias(origin, args if isinstance(args, tuple) else (args,))

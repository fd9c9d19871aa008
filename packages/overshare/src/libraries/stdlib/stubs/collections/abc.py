"""Abstract containers: `isinstance` knows which plain ones count as them."""


class Container:
    def __class_getitem__(cls, args):
        return cls


class Hashable(Container): pass
class Sized(Container): pass
class Callable(Container): pass
class Iterable(Container): pass
class Iterator(Iterable): pass
class Generator(Iterator): pass
class Reversible(Iterable): pass
class Collection(Iterable): pass
class Sequence(Collection): pass
class MutableSequence(Sequence): pass
class Set(Collection): pass
class MutableSet(Set): pass


class Mapping(Collection):
    def get(self, key, default=None):
        return self[key]


class MutableMapping(Mapping): pass
class KeysView(Collection): pass
class ValuesView(Collection): pass
class ItemsView(Collection): pass
class Awaitable(Container): pass
class Coroutine(Awaitable): pass
class AsyncIterable(Container): pass
class AsyncIterator(AsyncIterable): pass
class AsyncGenerator(AsyncIterator): pass
class ByteString(Sequence): pass

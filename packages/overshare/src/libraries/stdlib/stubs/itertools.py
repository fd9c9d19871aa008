"""Loops put together."""
import overshare as o


class chain:
    def __new__(cls, *iterables):
        return [item for iterable in iterables for item in iterable]

    @classmethod
    def from_iterable(cls, iterables):
        return [item for iterable in iterables for item in iterable]


def groupby(iterable, key=None):
    items = list(iterable)
    return [(key(item) if key else item, items) for item in items]


def islice(iterable, *bounds):
    return [item for item in iterable]


def takewhile(predicate, iterable):
    return [item for item in iterable if o.unknown('bool')]


dropwhile = filterfalse = takewhile


def starmap(function, iterable):
    return [function(*item) for item in iterable]


def product(*iterables, repeat=1):
    if len(iterables) == 2:
        return [(one, two) for one in iterables[0] for two in iterables[1]]
    return [tuple(item for iterable in iterables for item in iterable)]


def zip_longest(*iterables, fillvalue=None):
    return zip(*iterables)


def count(start=0, step=1):
    return [o.unknown('int')]


def cycle(iterable):
    return [item for item in iterable]


accumulate = permutations = combinations = combinations_with_replacement = pairwise = batched = lambda iterable, *args, **kwargs: [
    [item for item in iterable]
]


def repeat(value, *times):
    return [value]


def tee(iterable, n=2):
    return [list(iterable) for _ in range(n)]


def compress(data, selectors):
    return [item for item in data if o.unknown('bool')]

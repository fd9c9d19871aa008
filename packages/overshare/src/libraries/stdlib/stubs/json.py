"""What the plain encoder writes: texts, numbers, lists and dicts. Anything else goes to `default` or is a TypeError."""
import overshare as o


class JSONDecodeError(ValueError):
    pass


class JSONEncoder:
    item_separator = ', '
    key_separator = ': '

    def __init__(self, *args, default=None, **options):
        if default is not None:
            self.default = default

    def default(self, value):
        raise TypeError('Object is not JSON serializable')

    def encode(self, value):
        return o.encode(value, sink='json.dumps', default=self.default, leaks_if='the encoder learns to write it')

    def iterencode(self, value):
        return [self.encode(value)]


class JSONDecoder:
    def __init__(self, *args, **options):
        pass

    def decode(self, text):
        return o.parsed(text)


def dumps(obj, *, cls=None, default=None, **options):
    if cls is None:
        return o.encode(obj, sink='json.dumps', default=default, leaks_if='json.dumps is given default=')
    if default is not None:
        return cls(default=default, **options).encode(obj)
    return cls(**options).encode(obj)


def dump(obj, fp, **options):
    fp.write(dumps(obj, **options))


def loads(s, **options):
    return o.parsed(s)


def load(fp, **options):
    return o.opaque('parsed JSON', fp)

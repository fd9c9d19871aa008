"""What the request brings, by declared names."""
import overshare as o

PARTS = {'args': 'query', 'headers': 'header', 'cookies': 'cookie', 'files': 'file', 'form': 'body', 'json': 'body', 'values': 'body', 'view_args': 'path'}
TYPES = {'str': 'str', 'int': 'int', 'float': 'float', 'bool': 'bool', 'boolean': 'bool', 'natural': 'int', 'positive': 'int', 'dict': 'json', 'list': 'json'}


class Namespace(dict):
    """Arguments, by name or as attributes."""

    def __getattr__(self, name):
        return self.get(name)


class Argument:
    def __init__(self, name, default=None, dest=None, required=False, ignore=False, type=str, location=('json', 'values'), choices=(), action='store', help=None, operators=('=',), case_sensitive=True, store_missing=True, trim=False, nullable=True):
        self.name = name
        self.default = default
        self.dest = dest
        self.required = required
        self.type = type
        self.location = location
        self.action = action
        self.store_missing = store_missing

    def value(self):
        location = self.location if isinstance(self.location, str) else list(self.location)[0] if self.location else 'json'
        kind = TYPES.get(getattr(self.type, '__name__', 'str'))
        found = o.incoming(PARTS.get(location, 'body'), self.name, kind)
        if kind is None and callable(self.type):
            found = self.type(found)
        if self.action in ('append', 'split'):
            found = [found]
        return found if self.required or not self.store_missing else o.any_of(found, self.default)


class RequestParser:
    def __init__(self, argument_class=Argument, namespace_class=Namespace, trim=False, bundle_errors=False):
        self.args = []
        self.argument_class = argument_class
        self.result_class = namespace_class

    def add_argument(self, *args, **kwargs):
        first = args[0] if args else kwargs.get('name')
        self.args.append(first if isinstance(first, Argument) else self.argument_class(*args, **kwargs))
        return self

    def parse_args(self, req=None, strict=False, http_error_code=400):
        found = self.result_class()
        for argument in self.args:
            found[argument.dest or argument.name] = argument.value()
        return found

    def copy(self):
        made = self.__class__(self.argument_class, self.result_class)
        made.args = list(self.args)
        return made

    def replace_argument(self, name, *args, **kwargs):
        self.remove_argument(name)
        return self.add_argument(name, *args, **kwargs)

    def remove_argument(self, name):
        self.args = [argument for argument in self.args if argument.name != name]
        return self

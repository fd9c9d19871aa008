import overshare as o

# What Flask leaves open unless the code says otherwise, and what it is about.
UNSET = (('MAX_CONTENT_LENGTH', 'request-size'), ('SESSION_COOKIE_SECURE', 'cookie'))
COOKIES = ('SESSION_COOKIE_SECURE', 'SESSION_COOKIE_HTTPONLY', 'REMEMBER_COOKIE_SECURE', 'REMEMBER_COOKIE_HTTPONLY')


class Config(dict):
    def from_object(self, obj):
        if isinstance(obj, str):
            module, _, attribute = obj.rpartition('.')
            obj = getattr(__import__(module), attribute, None) if module else __import__(obj)
        names = {}
        o.each(obj, lambda one: names.update(vars_of(one)))
        for key in names:
            if key.isupper():
                # of one of several classes: what each of them says
                self._set(key, getattr(obj, key, None), obj)

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def from_mapping(self, mapping=None, **kwargs):
        if mapping is not None:
            self.update(mapping)
        self.update(kwargs)
        return True

    def from_pyfile(self, filename, silent=False):
        return True

    def from_envvar(self, name, silent=False):
        return True

    def from_prefixed_env(self, prefix='FLASK', **kwargs):
        return True

    def from_file(self, filename, load=None, silent=False, text=True):
        return True

    from_json = from_file

    def get_namespace(self, namespace, lowercase=True, trim_namespace=True):
        return {}

    def __setitem__(self, key, value):
        self._set(key, value, None)

    def _set(self, key, value, source):
        super().__setitem__(key, value)
        if key == 'DEBUG' and o.surely(value):
            o.setting('debug', 'DEBUG = True', False, source, key)
        if key in COOKIES:
            o.setting('cookie', key + (' = False' if o.surely(value is False) else ' is set'), not o.surely(value is False), source, key)
        if key == 'MAX_CONTENT_LENGTH':
            o.setting('request-size', key + ' is set', True, source, key)
        if key == 'SECRET_KEY' and o.is_written(value):
            o.setting('secret-key', 'SECRET_KEY = \'***\'', False, source, key)

    def __missing__(self, key):
        return o.opaque('a configuration entry')

    def get(self, key, default=None):
        if key in self:
            return self[key]
        return o.any_of(default, o.opaque('a configuration entry'))


def vars_of(obj):
    found = {}
    for cls in reversed(getattr(obj, '__mro__', ())):
        found.update(cls.__dict__)
    found.update(getattr(obj, '__dict__', {}))
    return found

import overshare as o


class Mapper:
    def __init__(self, cls, instance=None):
        self.class_ = cls
        self._instance = instance

    @property
    def mapper(self):
        return self

    @property
    def attrs(self):
        return _Attrs([_Attr(name) for name in list(o.column_names(self.class_)) + list(o.relation_names(self.class_))])

    @property
    def column_attrs(self):
        return _Attrs([_Attr(name) for name in o.column_names(self.class_)])

    columns = c = all_orm_descriptors = column_attrs

    @property
    def unloaded(self):
        return o.opaque('what was not read of an object')

    @property
    def relationships(self):
        return _Attrs([_Attr(name) for name in o.relation_names(self.class_)])

    @property
    def primary_key(self):
        return [_Attr(name) for name in o.column_names(self.class_) if o.column_facts(self.class_, name).get('primary_key')]

    def __getattr__(self, name):
        return o.opaque('a part of a mapper')


class _Attr:
    def __init__(self, name):
        self.key = name
        self.name = name

    def __getattr__(self, name):
        return o.opaque('a part of a mapped attribute')


class _Attrs:
    def __init__(self, attrs):
        self._attrs = attrs

    def __iter__(self):
        return self._attrs

    def keys(self):
        return [attr.key for attr in self._attrs]

    def items(self):
        return [(attr.key, attr) for attr in self._attrs]

    def __contains__(self, name):
        return name in self.keys()

    def __getattr__(self, name):
        return o.opaque('a mapped attribute')


def inspect(subject, raiseerr=True):
    if isinstance(subject, type):
        return Mapper(subject)
    if o.is_row(subject):
        return Mapper(type(subject), subject)
    return o.opaque('an inspection')

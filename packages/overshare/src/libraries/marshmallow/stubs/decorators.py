"""Methods of a schema that run before or after reading and writing."""


def _hook(kind, function, options):
    def mark(method):
        method._schema_hook = (kind, options)
        return method
    return mark if function is None else mark(function)


def pre_dump(fn=None, pass_many=False, **kwargs):
    return _hook('pre_dump', fn, {'pass_many': pass_many, 'pass_original': False})


def post_dump(fn=None, pass_many=False, pass_original=False, **kwargs):
    return _hook('post_dump', fn, {'pass_many': pass_many, 'pass_original': pass_original})


def pre_load(fn=None, pass_many=False, **kwargs):
    return _hook('pre_load', fn, {'pass_many': pass_many, 'pass_original': False})


def post_load(fn=None, pass_many=False, pass_original=False, **kwargs):
    return _hook('post_load', fn, {'pass_many': pass_many, 'pass_original': pass_original})


def validates(*field_names):
    return lambda method: method


def validates_schema(fn=None, **kwargs):
    return fn if fn is not None else lambda method: method

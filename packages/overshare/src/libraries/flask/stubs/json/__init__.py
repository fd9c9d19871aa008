import overshare as o
from flask.json.provider import DefaultJSONProvider, JSONProvider

JSONEncoder = DefaultJSONProvider


def _provider():
    from flask.globals import _state
    app = _state.app
    return app.json if app is not None else DefaultJSONProvider(None)


def jsonify(*args, **kwargs):
    return _provider().response(*args, **kwargs)


def dumps(obj, **kwargs):
    return _provider().dumps(obj, **kwargs)


def dump(obj, fp, **kwargs):
    pass


def loads(s, **kwargs):
    return o.opaque('parsed JSON', s)


def load(fp, **kwargs):
    return o.opaque('parsed JSON', fp)

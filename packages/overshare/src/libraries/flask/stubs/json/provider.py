import overshare as o
from flask.responses import Response

_TYPES = ['date', 'datetime', 'Decimal', 'UUID']


class JSONProvider:
    def __init__(self, app):
        self._app = app

    def dumps(self, obj, **kwargs):
        raise NotImplementedError()

    def loads(self, s, **kwargs):
        return o.opaque('parsed JSON', s)

    def response(self, *args, **kwargs):
        if args and kwargs:
            raise TypeError('app.json.response() takes either args or kwargs, not both')
        obj = (args[0] if len(args) == 1 else list(args)) if args else kwargs
        return Response(self.dumps(obj), mimetype='application/json')


class DefaultJSONProvider(JSONProvider):
    sort_keys = True
    compact = None
    ensure_ascii = True
    mimetype = 'application/json'
    default = None

    def dumps(self, obj, **kwargs):
        return o.encode(
            obj, sink='jsonify', types=_TYPES, dataclasses=True, default=kwargs.get('default') or self._default(),
            leaks_if='the model is mapped as a dataclass, or a JSON provider learns to write it',
        )

    def _default(self):
        """The project's own fallback: `app.json.default = f`, or a method `default` of a subclass."""
        return self.default

import overshare as o
from dataclasses import asdict, is_dataclass
from datetime import date
from decimal import Decimal
from uuid import UUID
from flask.responses import Response

_TYPES = ['date', 'datetime', 'UUID', 'markup'] + (['Decimal'] if o.at_least('flask', '2.0.2') else [])


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
        obj = (args[0] if len(args) == 1 else list(args)) if args else kwargs or None
        return Response(self.dumps(obj), mimetype='application/json')


def plain(value):
    """What Flask itself adds to JSON."""
    if isinstance(value, (date, Decimal, UUID)):
        return str(value)
    if is_dataclass(value):
        return asdict(value)
    html = getattr(type(value), '__html__', None)
    if html is not None:
        return str(html(value))
    raise TypeError('Object is not JSON serializable')


class DefaultJSONProvider(JSONProvider):
    sort_keys = True
    compact = None
    ensure_ascii = True
    mimetype = 'application/json'
    default = staticmethod(plain)

    def dumps(self, obj, **kwargs):
        default = kwargs.get('default') or self._default()
        own = default is plain
        return o.encode(
            obj, sink='jsonify', types=_TYPES if own else [], dataclasses=own, default=None if own else default,
            leaks_if='the model is mapped as a dataclass, or a JSON provider learns to write it',
        )

    def _default(self):
        """The project's own fallback: `app.json.default = f`, a method of a subclass, or before Flask 2.3 an encoder."""
        encoder = None if o.at_least('flask', '2.3') else getattr(self._app, 'json_encoder', None)
        return self.default if encoder is None else encoder().default

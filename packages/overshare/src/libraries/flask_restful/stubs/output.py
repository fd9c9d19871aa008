import overshare as o
from flask.globals import current_app
from flask.responses import Response


def json_response(text, code, headers):
    made = Response('' if code == 204 else text, code, mimetype='application/json')
    made.headers.update(headers or {})
    return made


def settings_of(name):
    """`RESTFUL_JSON`: arguments for the encoder."""
    return current_app.config[name] if name in current_app.config else {}


def output_json(data, code, headers=None):
    settings = settings_of('RESTFUL_JSON')
    encoder = settings.get('cls')
    default = settings.get('default') or (encoder().default if encoder is not None else None)
    text = o.encode(data, sink='Flask-RESTful', types=[], default=default, leaks_if='RESTFUL_JSON names an encoder that can write it')
    return json_response(text, code, headers)

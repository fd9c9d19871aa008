import werkzeug.exceptions
from webargs.core import Parser


class FlaskParser(Parser):
    pass


parser = FlaskParser()
use_args = parser.use_args
use_kwargs = parser.use_kwargs


def abort(http_status_code, exc=None, **kwargs):
    werkzeug.exceptions.abort(http_status_code)

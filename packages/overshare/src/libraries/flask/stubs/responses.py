import overshare as o
from werkzeug.exceptions import BadRequestKeyError, abort


class Headers(dict):
    """Headers of a response: one of them is also its kind of content."""

    _of = None

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if isinstance(key, str) and key.lower() == 'cache-control' and o.surely('no-store' in value):
            o.effect('forbids-caching', 'Cache-Control')
        if self._of is not None and isinstance(key, str) and key.lower() == 'content-type':
            self._of.mimetype = value

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def add(self, key, value, **kwargs):
        self[key] = value

    set = add

    def extend(self, *args, **kwargs):
        self.update(*args, **kwargs)

    def getlist(self, key):
        return [self.get(key)]


class Response:
    default_mimetype = 'text/html'
    default_status = 200
    charset = 'utf-8'

    def __init__(self, response=None, status=None, headers=None, mimetype=None, content_type=None, direct_passthrough=False):
        self.response = response
        self.status_code = self._code(status)
        self.headers = Headers()
        self.headers._of = self
        self.mimetype = self.default_mimetype
        if headers is not None:
            self.headers.update(headers)
        if mimetype or content_type:
            self.mimetype = mimetype or content_type

    def _code(self, status):
        if status is None:
            return self.default_status
        if isinstance(status, str):
            return int(status.split(' ')[0])
        return getattr(status, 'value', status)

    @property
    def status(self):
        return self.status_code

    @status.setter
    def status(self, value):
        self.status_code = self._code(value)

    @property
    def content_type(self):
        return self.mimetype

    @content_type.setter
    def content_type(self, value):
        self.mimetype = value

    @property
    def data(self):
        return self.response

    @data.setter
    def data(self, value):
        self.response = value

    def get_data(self, as_text=False):
        return self.response

    def set_data(self, value):
        self.response = value

    def get_json(self, force=False, silent=False):
        return o.parsed(self.response)

    @property
    def json(self):
        return o.parsed(self.response)

    @property
    def is_json(self):
        return self.mimetype == 'application/json'

    def set_cookie(self, key, value='', **kwargs):
        self.headers['Set-Cookie'] = value

    def delete_cookie(self, key, **kwargs):
        pass

    def set_etag(self, *args, **kwargs):
        pass

    def make_conditional(self, *args, **kwargs):
        return self

    def add_etag(self, *args, **kwargs):
        pass

    def call_on_close(self, func):
        return func

    def __getattr__(self, name):
        return o.opaque('an attribute of a response')


class _Incoming(dict):
    """Form, query, headers, cookies: whatever the request brings, under any name."""

    def __init__(self, part, type_='str'):
        self._part = part
        self._type = type_
        o.open_into(self, o.incoming(part, '*', type_))

    def __getitem__(self, key):
        return o.incoming(self._part, key, self._type)

    def get(self, key, default=None, type=None):
        if type is not None:
            return o.any_of(default, o.incoming(self._part, key, getattr(type, '__name__', 'str')))
        return o.any_of(default, o.incoming(self._part, key, self._type))

    def getlist(self, key, type=None):
        return [o.incoming(self._part, key, self._type)]

    def to_dict(self, flat=True):
        return o.open_dict(o.incoming(self._part, '*'))

    def pop(self, key, default=None):
        return o.incoming(self._part, key, self._type)

    def copy(self):
        return self

    def items(self, multi=False):
        return [(o.incoming(self._part, '*', 'str'), o.incoming(self._part, '*', self._type))]

    def keys(self):
        return [o.incoming(self._part, '*', 'str')]

    def values(self):
        return [o.incoming(self._part, '*', self._type)]

    def __iter__(self):
        return [o.incoming(self._part, '*', 'str')]

    def __contains__(self, key):
        return o.unknown('bool')

    def __bool__(self):
        return o.unknown('bool')

    def __len__(self):
        return o.unknown('int')

    def update(self, *args, **kwargs):
        pass


class _Credentials(_Incoming):
    """Headers and cookies: those that say who is calling are missing where nobody is logged in."""

    def __getitem__(self, key):
        value = o.credential(self._part, key, o.incoming(self._part, key, self._type))
        if value is None:
            raise BadRequestKeyError(key)
        return value

    def get(self, key, default=None, type=None):
        value = o.credential(self._part, key, super().get(key, default, type))
        return default if value is None and default is not None else value

    def pop(self, key, default=None):
        return self.get(key, default)

    def __contains__(self, key):
        return o.sent(self._part, key)


class _Accept:
    def __getattr__(self, name):
        return o.opaque('what the client accepts')

    @property
    def best(self):
        return o.unknown('str')


class Request:
    def __init__(self, environ=None):
        self.form = _Incoming('body')
        self.args = _Incoming('query')
        self.values = _Incoming('query')
        self.headers = _Credentials('header')
        self.cookies = _Credentials('cookie')
        self.files = _Incoming('file', 'file')
        self.accept_mimetypes = _Accept()
        self._json = _Incoming('body', None)

    @property
    def json(self):
        return self._json

    def get_json(self, force=False, silent=False, cache=True):
        return self._json

    @property
    def data(self):
        return o.incoming('body', '', 'bytes')

    def get_data(self, cache=True, as_text=False, parse_form_data=False):
        return o.incoming('body', '', 'str')

    @property
    def method(self):
        return o.request_method()

    @property
    def is_json(self):
        return o.unknown('bool')

    @property
    def endpoint(self):
        from flask.globals import _state
        return _state.endpoint

    @property
    def blueprint(self):
        from flask.globals import _state
        return _state.blueprint

    @property
    def authorization(self):
        return _Authorization() if o.authenticated() else None

    @property
    def view_args(self):
        return o.open_dict(o.incoming('path', '*'))

    @property
    def remote_addr(self):
        return o.unknown('str')

    @property
    def path(self):
        from flask.globals import _state
        return _state.rule or o.unknown('str')

    @property
    def full_path(self):
        return o.unknown('str')

    url = base_url = host = host_url = url_root = referrer = scheme = user_agent = mimetype = content_type = access_route = full_path

    @property
    def content_length(self):
        return o.unknown('int')

    @property
    def is_secure(self):
        return o.unknown('bool')

    @property
    def environ(self):
        return o.opaque('the environment of the request')

    def __getattr__(self, name):
        return o.opaque('an attribute of the request')


class _Authorization:
    type = 'basic'

    @property
    def username(self):
        return o.credential('header', 'Authorization')

    password = token = username

    def get(self, name, default=None):
        return self.username


def make_response(*args):
    from flask.globals import _state
    from flask.app import to_response
    if not args:
        return Response()
    if len(args) == 1:
        return to_response(_state.app, args[0])
    return to_response(_state.app, args)


def redirect(location, code=302, Response=Response):
    made = Response('', code, {'Location': location})
    made._redirect = location
    return made


def url_for(endpoint, *args, **values):
    if isinstance(endpoint, str):
        return '/' + endpoint.replace('.', '/')
    return o.unknown('str')


def render_template(template, **context):
    return o.text('html', template)


render_template_string = stream_template = stream_template_string = render_template


def send_file(path, *args, **kwargs):
    o.effect('opens-file', 'send_file', path)
    return Response(o.text('file', path))


def send_from_directory(directory, path=None, *args, **kwargs):
    return Response(o.text('file', path))


def stream_with_context(generator):
    return generator


def flash(message, category='message'):
    pass


def get_flashed_messages(**kwargs):
    return []


def after_this_request(function):
    return function


def copy_current_request_context(function):
    return function


def has_request_context():
    return True


def has_app_context():
    return True

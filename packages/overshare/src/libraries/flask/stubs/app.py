import overshare as o
from logging import getLogger
from flask.cli import AppGroup
from flask.config import Config, UNSET
from flask.globals import _state
from flask.json.provider import DefaultJSONProvider
from flask.responses import Response
from flask.scaffold import Scaffold
from werkzeug.exceptions import HTTPException, NotFound


o.assembles('register_blueprint', 'add_url_rule')


class _Jinja:
    filters = {}
    globals = {}
    tests = {}

    def __getattr__(self, name):
        return o.opaque('the template engine')


class Flask(Scaffold):
    json_provider_class = DefaultJSONProvider
    json_encoder = None
    response_class = Response
    testing = False
    config_class = Config
    jinja_options = {}
    __overshare_application__ = True

    def __init__(self, import_name, static_url_path=None, static_folder='static', *args, **kwargs):
        o.application()
        super().__init__(import_name)
        self.import_name = import_name
        self.name = import_name
        self.config = self.config_class()
        self.extensions = {}
        self.blueprints = {}
        self.jinja_env = _Jinja()
        self.url_map = _UrlMap()
        self.json = self.json_provider_class(self)
        self.teardown = []
        self._teardown_functions = []
        self.cli = AppGroup()
        self.logger = getLogger('flask.app')
        self.app = self
        self.static_folder = static_folder
        self.root_path = self.instance_path = o.unknown('str')
        if static_folder is not None:
            self.view_functions['static'] = self.send_static_file
        _state.app = self
        for key, topic in UNSET:
            o.setting(topic, key + ' is not set', False)

    def send_static_file(self, filename):
        return o.text('file')

    @property
    def debug(self):
        return self.config.get('DEBUG', False)

    @debug.setter
    def debug(self, value):
        if o.surely(value):
            o.setting('debug', 'app.debug = True', False)

    @property
    def secret_key(self):
        return self.config.get('SECRET_KEY')

    @secret_key.setter
    def secret_key(self, value):
        self.config['SECRET_KEY'] = value

    def run(self, host=None, port=None, debug=None, **options):
        if o.surely(debug):
            o.setting('debug', 'app.run(debug=True)', False)

    def register_blueprint(self, blueprint, **options):
        o.application()
        blueprint.register(self, options)

    def _get_current_object(self):
        return self

    def app_context(self):
        _state.app = self
        return _Context()

    request_context = test_request_context = app_context

    def test_client(self, *args, **kwargs):
        return o.opaque('a test client')

    test_cli_runner = test_client

    def make_response(self, rv):
        return to_response(self, rv)

    def make_default_options_response(self):
        return Response('')

    def template_filter(self, name=None):
        return lambda function: function

    template_test = template_global = template_filter
    add_template_filter = add_template_global = add_template_test = lambda self, function, name=None: None

    def shell_context_processor(self, function):
        return function

    def full_dispatch(self, rule, method):
        """Everything that one request does."""
        _state.app = self
        _state.endpoint = rule.endpoint
        _state.blueprint = rule.blueprint_name
        _state.rule = rule.rule
        try:
            rv = self.preprocess_request(rule)
            if rv is None:
                rv = self.dispatch_request(rule, method)
        except Exception as error:
            rv = self.handle_user_exception(rule, error)
        return o.each(rv, lambda one: self.process_response(rule, to_response(self, one)))

    def preprocess_request(self, rule):
        scopes = [self] + rule.blueprints
        for scope in scopes:
            for function in scope.before_request_functions:
                rv = function()
                if rv is not None:
                    return rv
        return None

    def dispatch_request(self, rule, method):
        view = self.view_functions.get(rule.endpoint) or rule.view_func
        return view(**{**rule.defaults, **o.path_arguments(rule.rule)})

    def process_response(self, rule, response):
        for scope in [self] + rule.blueprints:
            for function in scope.after_request_functions:
                response = function(response) or response
        return response

    def handle_user_exception(self, rule, error):
        return o.each(error, lambda one: self._handle_one(rule, one))

    def _handle_one(self, rule, error):
        # an extension that answers for its own views (Flask-RESTful); None where it leaves the error to the application
        own = getattr(rule.view_func, '_handle_error', None)
        answer = own(error) if own is not None else None
        if answer is not None:
            return answer
        for scope in rule.blueprints + [self]:
            for key, handler in scope.error_handlers:
                if isinstance(key, int):
                    if isinstance(error, HTTPException) and error.code == key:
                        return _with_code(handler(error), key)
                elif isinstance(error, key):
                    return handler(error)
        if isinstance(error, HTTPException):
            if error.response is not None:
                return error.response
            made = Response(o.text('text', error.description), error.code)
            made._error = error
            return made
        raise error


def _with_code(rv, code):
    return rv


class _UrlMap:
    strict_slashes = True
    converters = {}

    def __getattr__(self, name):
        return o.opaque('the URL map')

    def iter_rules(self):
        return []


class _Context:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def push(self):
        pass

    pop = push


def to_response(app, rv):
    """What a view returns becomes a response: text, dict, list, tuple, response; anything else is a TypeError."""
    status = headers = None
    if isinstance(rv, tuple):
        if len(rv) == 3:
            rv, status, headers = rv
        elif len(rv) == 2:
            rv, second = rv
            if isinstance(second, (dict, list, tuple)):
                headers = second
            else:
                status = second
    if rv is None:
        raise TypeError('The view function did not return a valid response.')
    if not isinstance(rv, Response):
        if isinstance(rv, dict) or isinstance(rv, list) and o.at_least('flask', '2.2'):
            rv = app.json.response(rv)
        elif isinstance(rv, (str, bytes)) or o.is_plain(rv) or hasattr(rv, '__next__'):
            rv = Response(rv)
        else:
            return o.not_a_response(rv)
    if status is not None:
        rv.status_code = status
    if headers is not None:
        rv.headers.update(headers)
    return rv

import overshare as o
from flask.cli import AppGroup
from flask.scaffold import Scaffold


class Blueprint(Scaffold):
    def __init__(self, name, import_name=None, static_folder=None, static_url_path=None, template_folder=None, url_prefix=None, subdomain=None, url_defaults=None, root_path=None, cli_group=None):
        super().__init__(import_name)
        self.name = name
        self.url_prefix = url_prefix
        self.deferred = []
        self.children = []
        self._app_before = []
        self._app_after = []
        self._app_errors = []
        self._registered = False
        self.cli = AppGroup()
        o.pending(self, self._put_alone)

    def _put_alone(self):
        from flask.app import Flask
        Flask('unrouted').register_blueprint(self)

    def add_url_rule(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, methods=None, **options):
        self.deferred.append((rule, endpoint, view_func, methods, options.get('defaults')))

    def record(self, function):
        self._recorded = function

    record_once = record

    def register_blueprint(self, blueprint, **options):
        self.children.append((blueprint, options))
        o.routed(blueprint)

    def before_app_request(self, function):
        self._app_before.append(function)
        return function

    before_app_first_request = Scaffold.teardown_request
    app_context_processor = app_template_filter = app_url_value_preprocessor = teardown_app_request = Scaffold.teardown_request

    def app_template_filter(self, name=None):
        return lambda function: function

    app_template_global = app_template_test = app_template_filter
    add_app_template_filter = add_app_template_global = lambda self, function, name=None: None

    def after_app_request(self, function):
        self._app_after.append(function)
        return function

    def app_errorhandler(self, code_or_exception):
        def decorator(function):
            self._app_errors.append((code_or_exception, function))
            return function
        return decorator

    def register(self, app, options, prefix='', parents=None, name_prefix=''):
        parents = parents or []
        own = options.get('url_prefix')
        if own is None:
            own = self.url_prefix
        whole = prefix.rstrip('/') + '/' + own.strip('/') if own else prefix
        chain = [self] + parents
        name = name_prefix + (options.get('name') or self.name)
        self._registered = True
        o.routed(self)
        app.blueprints[name] = self
        app.before_request_functions.extend(self._app_before)
        app.after_request_functions.extend(self._app_after)
        app.error_handlers.extend(self._app_errors)
        for rule, endpoint, view_func, methods, defaults in self.deferred:
            endpoint = endpoint or getattr(view_func, '__name__', None)
            full = whole.rstrip('/') + '/' + rule.lstrip('/') if whole else rule
            if whole and rule == '':
                full = whole
            app.add_rule(full, name + '.' + (endpoint or 'view'), view_func, methods, chain, defaults)
        for child, child_options in self.children:
            child.register(app, child_options, whole, chain, name + '.')


class BlueprintSetupState:
    pass

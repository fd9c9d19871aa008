import overshare as o


class Rule:
    def __init__(self, rule, endpoint, view_func, blueprints, defaults=None):
        self.rule = rule
        self.defaults = defaults or {}
        self.endpoint = endpoint
        self.view_func = view_func
        self.blueprints = blueprints
        self.blueprint_name = blueprints[0].name if blueprints else None


class Scaffold:
    """What an application and a blueprint have in common: routes, hooks, error handlers."""

    def __init__(self, import_name):
        self.view_functions = {}
        self.before_request_functions = []
        self.after_request_functions = []
        self.error_handlers = []

    def route(self, rule, **options):
        def decorator(function):
            endpoint = options.pop('endpoint', None)
            self.add_url_rule(rule, endpoint, function, **options)
            return function
        return decorator

    def _method_route(self, rule, method, options):
        def decorator(function):
            self.add_url_rule(rule, options.pop('endpoint', None), function, methods=[method], **options)
            return function
        return decorator

    def get(self, rule, **options):
        return self._method_route(rule, 'GET', options)

    def post(self, rule, **options):
        return self._method_route(rule, 'POST', options)

    def put(self, rule, **options):
        return self._method_route(rule, 'PUT', options)

    def patch(self, rule, **options):
        return self._method_route(rule, 'PATCH', options)

    def delete(self, rule, **options):
        return self._method_route(rule, 'DELETE', options)

    def add_url_rule(self, rule, endpoint=None, view_func=None, provide_automatic_options=None, methods=None, **options):
        self.add_rule(rule, endpoint, view_func, methods, [], options.get('defaults'))

    def add_rule(self, rule, endpoint, view_func, methods, blueprints, defaults=None):
        endpoint = endpoint or getattr(view_func, '__name__', None)
        methods = methods or getattr(view_func, 'methods', None) or ['GET']
        made = Rule(rule, endpoint, view_func, blueprints, defaults)
        if view_func is not None:
            self.view_functions[endpoint] = view_func
        app = self

        def dispatch(method):
            return app.full_dispatch(made, method)

        views = {method.upper(): _view_for(view_func, method) for method in methods}
        o.route(rule, getattr(view_func, '_framework', 'flask'), dispatch, views, self._routes_once())

    def _routes_once(self):
        return self

    def before_request(self, function):
        self.before_request_functions.append(function)
        return function

    def after_request(self, function):
        self.after_request_functions.append(function)
        return function

    def teardown_request(self, function):
        return function

    context_processor = url_value_preprocessor = url_defaults = teardown_request
    teardown_appcontext = before_first_request = teardown_request

    def errorhandler(self, code_or_exception):
        def decorator(function):
            self.error_handlers.append((code_or_exception, function))
            return function
        return decorator

    app_errorhandler = errorhandler

    def register_error_handler(self, code_or_exception, function):
        self.error_handlers.append((code_or_exception, function))

    def endpoint(self, endpoint):
        def decorator(function):
            self.view_functions[endpoint] = function
            return function
        return decorator


def _view_for(view_func, method):
    """The function that answers a method: a class-based view has one for each."""
    cls = getattr(view_func, 'view_class', None)
    if cls is None:
        return view_func
    return getattr(cls, method.lower(), None) or getattr(cls, 'dispatch_request', None) or view_func

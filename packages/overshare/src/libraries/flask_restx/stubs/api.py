"""The entry of an interface: registers the resources of its namespaces with an application or a blueprint."""
import overshare as o
from flask.globals import current_app
from flask_restful.output import json_response, settings_of
from flask_restful.resources import respond
from flask_restx.namespace import Namespace
from werkzeug.exceptions import HTTPException


def output_json(data, code, headers=None):
    settings = settings_of('RESTX_JSON') or settings_of('RESTPLUS_JSON')
    encoder = settings.get('cls')
    default = settings.get('default') or (encoder().default if encoder is not None else None)
    text = o.encode(data, sink='Flask-RESTX', types=[], default=default, leaks_if='RESTX_JSON names an encoder that can write it')
    return json_response(text, code, headers)


class Api(Namespace):
    def __init__(self, app=None, version='1.0', title=None, description=None, terms_url=None, license=None, license_url=None, contact=None, contact_url=None, contact_email=None, authorizations=None, security=None, doc='/', default_id=None, default='default', default_label=None, validate=None, tags=None, prefix='', ordered=False, default_mediatype='application/json', decorators=None, catch_all_404s=False, serve_challenge_on_401=False, format_checker=None, url_scheme=None, default_swagger_filename='swagger.json', **kwargs):
        super().__init__(default, decorators=decorators, path='/')
        self.prefix = prefix
        self.representations = {'application/json': output_json}
        self.namespaces = [self]
        self.ns_paths = []
        self.app = None
        self.blueprint = None
        self.default_namespace = self
        self.apis.append(self)
        if not o.surely(doc is False):
            o.setting('api-docs', 'Api(doc=…)', False)
        if app is not None:
            self.init_app(app)

    def init_app(self, app, **kwargs):
        self.app = app
        if 'prefix' in kwargs:
            self.prefix = kwargs['prefix']
        for namespace in self.namespaces:
            for resource, urls, options in namespace.resources:
                self._register(namespace, resource, urls, options)

    def namespace(self, *args, **kwargs):
        made = Namespace(*args, **kwargs)
        self.add_namespace(made)
        return made

    def add_namespace(self, ns, path=None):
        if path is not None:
            self.ns_paths.append((ns, path))
        if ns not in self.namespaces:
            self.namespaces.append(ns)
            ns.apis.append(self)
        for resource, urls, options in ns.resources:
            self.register_resource(ns, resource, urls, options)

    def register_resource(self, namespace, resource, urls, options):
        if self.app is not None:
            self._register(namespace, resource, urls, options)

    def _path_of(self, namespace):
        for known, path in self.ns_paths:
            if known is namespace:
                return path
        return namespace.path

    def _register(self, namespace, resource, urls, options):
        endpoint = options.get('endpoint') or namespace.name + '_' + resource.__name__
        resource.endpoint = endpoint
        view = resource.as_view(endpoint, self, *options.get('resource_class_args', ()), **options.get('resource_class_kwargs', {}))
        methods = options.get('methods') or view.methods
        wrapped = self.output(view)
        for decorator in list(namespace.decorators) + ([] if namespace is self else list(self.decorators)):
            wrapped = decorator(wrapped)
        wrapped.view_class = resource
        wrapped.methods = methods
        wrapped.__name__ = endpoint
        wrapped._handle_error = self.handle_error
        wrapped._framework = 'flask_restx'
        for url in urls:
            self.app.add_url_rule(self.prefix + self._path_of(namespace) + url, endpoint, wrapped, methods=methods)

    def output(self, resource):
        def wrapper(*args, **kwargs):
            return respond(self.representations, resource(*args, **kwargs))
        return wrapper

    def make_response(self, data, *args, **kwargs):
        return respond(self.representations, (data,) + args)

    def representation(self, mediatype):
        def decorator(function):
            self.representations[mediatype] = function
            return function
        return decorator

    def handle_error(self, error):
        """The handlers of the interface first; then HTTP errors as JSON. None: left to the application."""
        for namespace in self.namespaces:
            for kind, handler in namespace.error_handlers:
                if isinstance(error, kind):
                    return respond(self.representations, handler(error))
        if isinstance(error, HTTPException):
            if error.response is not None:
                return error.response
            data = error.__dict__.get('data') or {'message': error.description}
            return respond(self.representations, (data, error.code))
        if 'PROPAGATE_EXCEPTIONS' in current_app.config and current_app.config['PROPAGATE_EXCEPTIONS']:
            return None
        raise error

    def documentation(self, function):
        return function

    def url_for(self, resource, **values):
        return o.unknown('str')

    @property
    def base_url(self):
        return o.unknown('str')

    base_path = specs_url = base_url

    @property
    def __schema__(self):
        return o.opaque('the schema of the interface')

    def as_postman(self, urlvars=False, swagger=False):
        return o.opaque('a Postman collection')

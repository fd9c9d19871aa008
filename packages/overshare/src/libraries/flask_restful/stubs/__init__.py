import overshare as o
from flask.globals import current_app
from flask_restful.marshalling import get_value, marshal, marshal_with, marshal_with_field, unpack
from flask_restful.output import output_json
from flask_restful.resources import Resource, respond
from flask_restful import fields, inputs, reqparse
import werkzeug.exceptions
from werkzeug.exceptions import HTTPException

__version__ = '0.3.10'


def abort(http_status_code, **kwargs):
    try:
        werkzeug.exceptions.abort(http_status_code)
    except HTTPException as error:
        if kwargs:
            error.data = kwargs
        raise


class Api:
    def __init__(self, app=None, prefix='', default_mediatype='application/json', decorators=None, catch_all_404s=False, serve_challenge_on_401=False, url_part_order='bae', errors=None):
        self.prefix = prefix
        self.decorators = decorators or []
        self.errors = errors or {}
        self.representations = {'application/json': output_json}
        self.resources = []
        self.app = None
        self.blueprint = None
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        """An application or a blueprint."""
        self.app = app
        for resource, urls, options in self.resources:
            self._register(app, resource, urls, options)

    def add_resource(self, resource, *urls, **kwargs):
        self.resources.append((resource, urls, kwargs))
        if self.app is not None:
            self._register(self.app, resource, urls, kwargs)

    def resource(self, *urls, **kwargs):
        def decorator(cls):
            self.add_resource(cls, *urls, **kwargs)
            return cls
        return decorator

    def _register(self, app, resource, urls, options):
        endpoint = options.get('endpoint') or resource.__name__.lower()
        resource.endpoint = endpoint
        view = resource.as_view(endpoint, *options.get('resource_class_args', ()), **options.get('resource_class_kwargs', {}))
        methods = view.methods
        wrapped = self.output(view)
        for decorator in self.decorators:
            wrapped = decorator(wrapped)
        wrapped.view_class = resource
        wrapped.methods = methods
        wrapped.__name__ = endpoint
        wrapped._handle_error = self.handle_error
        wrapped._framework = 'flask_restful'
        for url in urls:
            app.add_url_rule(self.prefix + url, endpoint, wrapped, methods=methods)

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
        """HTTP errors as JSON; any other is a server error, unless the application is told to see it. None: not answered here."""
        known = self.errors.get(type(error).__name__)
        if known is not None:
            return respond(self.representations, (known, known.get('status', 500)))
        if isinstance(error, HTTPException):
            if error.response is not None:
                return error.response
            data = error.__dict__.get('data') or {'message': error.description}
            return respond(self.representations, (data, error.code))
        if _propagates():
            return None
        raise error

    def url_for(self, resource, **values):
        return o.unknown('str')

    def mediatypes(self):
        return list(self.representations.keys())

    def unauthorized(self, response):
        return response

    def owns_endpoint(self, endpoint):
        return o.unknown('bool')


def _propagates():
    return current_app.config['PROPAGATE_EXCEPTIONS'] if 'PROPAGATE_EXCEPTIONS' in current_app.config else False

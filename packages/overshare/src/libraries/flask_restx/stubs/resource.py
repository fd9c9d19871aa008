import overshare as o
from flask.globals import request
from flask.views import MethodView
from flask_restful.resources import respond
from werkzeug.exceptions import MethodNotAllowed


class Resource(MethodView):
    representations = None
    method_decorators = []

    @classmethod
    def _put_alone(cls):
        from flask import Flask
        from flask_restx.api import Api
        Api(Flask('unrouted')).add_resource(cls, cls._rule())

    def __init__(self, api=None, *args, **kwargs):
        self.api = api

    def dispatch_request(self, *args, **kwargs):
        method = getattr(self, request.method.lower(), None)
        if method is None:
            raise MethodNotAllowed()
        for decorator in self.method_decorators:
            if isinstance(decorator, str):
                # unlike in Flask-RESTful, a dict by method is walked over like a list: its keys
                raise TypeError("'str' object is not callable")
            method = decorator(method)
        found = method(*args, **kwargs)
        return respond(self.representations, found) if self.representations else found

    @classmethod
    def as_view(cls, name, *class_args, **class_kwargs):
        return super().as_view(name, *class_args, **class_kwargs)

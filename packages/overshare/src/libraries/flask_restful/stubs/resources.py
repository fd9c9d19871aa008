import overshare as o
from flask.globals import request
from flask.responses import Response
from flask.views import MethodView
from werkzeug.exceptions import MethodNotAllowed


class Resource(MethodView):
    """A class-based view: each method returns data, which the interface writes."""

    representations = None
    method_decorators = []

    @classmethod
    def _put_alone(cls):
        from flask import Flask
        from flask_restful import Api
        Api(Flask('unrouted')).add_resource(cls, cls._rule())

    def dispatch_request(self, *args, **kwargs):
        name = request.method.lower()
        method = getattr(self, name, None)
        if method is None:
            raise MethodNotAllowed()
        for decorator in self._decorators_for(name):
            method = decorator(method)
        found = method(*args, **kwargs)
        return respond(self.representations, found) if self.representations else found

    def _decorators_for(self, name):
        decorators = self.method_decorators
        return decorators.get(name, []) if isinstance(decorators, dict) else decorators


def respond(representations, found):
    """The response that the first representation makes; of several things that a method may return, one for each."""
    from flask_restful.marshalling import unpack
    write = representations.get('application/json') or list(representations.values())[0]

    def answer(one):
        if isinstance(one, Response):
            return one
        data, code, headers = unpack(one)
        return write(data, code, headers)
    return o.each(found, answer)

"""Flask-Session: the session stays on the server, the client holds its number."""
from flask import globals as _globals


class Session:
    def __init__(self, app=None):
        if app is not None:
            self.init_app(app)

    def init_app(self, app):
        _globals.session.held_by_client = False

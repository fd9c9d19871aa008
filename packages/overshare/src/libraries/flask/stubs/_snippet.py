"""What an undefined name most likely is in a piece of code that uses Flask."""
from flask import *
from flask import Flask


class _Pages(Flask):
    """Documentation shows one route in several forms, one after the other: each of them counts."""

    def add_rule(self, rule, endpoint, view_func, methods, blueprints, defaults=None):
        super().add_rule(rule, endpoint, view_func, methods, blueprints, defaults)
        self.view_functions.clear()

    def _routes_once(self):
        return None


fresh = {'app': lambda: _Pages('app')}

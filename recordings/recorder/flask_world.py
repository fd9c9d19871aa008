"""A Flask application, called by its own test client."""

import importlib
import re
import uuid

from sqlalchemy_store import Store
from worlds import Answer, Route

PARAMETER = re.compile(r"<(?:[^<>:]+:)?(\w+)>")
# Views of these modules are what the frameworks add by themselves: files, the generated document and its page.
FRAMEWORKS = ("flask.", "flask_restx.")


class World:
    def __init__(self, folder, drive):
        self.module = drive.load() if hasattr(drive, "load") else importlib.import_module("app")
        self.app = self.module.create_app() if hasattr(self.module, "create_app") else self.module.app
        self.errors = []
        self.app.log_exception = lambda info: self.errors.append(info[1])
        store = Store(self.app, self.module, folder, getattr(drive, "seed", None))
        self.refill, self.rows = store.refill, store.rows
        self.model_names, self.known_values = store.model_names, store.known_values

    def routes(self, params, methods, asked, probe):
        found = {}
        for rule in self.app.url_map.iter_rules():
            for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
                if not self.is_framework_view(rule.endpoint):
                    path = PARAMETER.sub(r"{\1}", rule.rule)
                    found.setdefault((path, method), Route(method, path, url_of(rule, params), False))
        return list(found.values())

    def is_framework_view(self, endpoint):
        view = self.app.view_functions[endpoint]
        return getattr(view, "view_class", view).__module__.startswith(FRAMEWORKS)

    def client(self, headers):
        client = self.app.test_client()
        client.sent_headers = headers
        return client

    def send(self, client, ask, query, body, form, headers, address):
        try:
            response = client.open(
                ask["url"],
                method=ask["method"],
                query_string=query,
                headers={**client.sent_headers, **headers},
                environ_base={"REMOTE_ADDR": address},
                **({"data": form} if body is None else {"json": body}),
            )
        except Exception as error:  # the application asks for exceptions to be propagated; a server answers 500
            self.errors.append(error)
            response = self.app.response_class("", 500)
        text = response.get_data(as_text=True)
        return Answer(response.status_code, response.mimetype, text, response.headers)


def url_of(rule, params):
    return PARAMETER.sub(lambda match: parameter(rule, match.group(1), params), rule.rule)


def parameter(rule, name, params):
    if name in params:
        return str(params[name])
    kind = type(rule._converters[name]).__name__
    return {"IntegerConverter": "1", "FloatConverter": "1.5", "UUIDConverter": str(uuid.UUID(int=1))}.get(kind, name)

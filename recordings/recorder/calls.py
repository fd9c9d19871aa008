"""Calls every route as every caller."""

import gc
import re
import time
import uuid
from unittest import mock

import bodies
import tables
from driver import OTHER, OWNER, STAFF, USERS

PEOPLE = {person.identity: person for person in (OWNER, OTHER, STAFF)}
PARAMETER = re.compile(r"<(?:[^<>:]+:)?(\w+)>")
# Views of these modules are what the frameworks add by themselves: files, the generated document and its page.
FRAMEWORKS = ("flask.", "flask_restx.")


class Session:
    def __init__(self, app, module, drive, store):
        self.app = app
        self.module = module
        self.drive = drive
        self.store = store
        self.address = 0
        self.errors = []
        app.log_exception = lambda info: self.errors.append(info[1])

    def endpoints(self):
        found = {}
        for rule in self.app.url_map.iter_rules():
            for method in sorted(rule.methods - {"HEAD", "OPTIONS"}):
                if not self.is_framework_view(rule.endpoint):
                    found.setdefault((PARAMETER.sub(r"{\1}", rule.rule), method), rule)
        return [self.endpoint(method, path, found[path, method]) for path, method in sorted(found)]

    def is_framework_view(self, endpoint):
        view = self.app.view_functions[endpoint]
        return getattr(view, "view_class", view).__module__.startswith(FRAMEWORKS)

    def endpoint(self, method, path, rule):
        url = PARAMETER.sub(lambda match: self.parameter(rule, match.group(1)), rule.rule)
        ask = {"method": method, "path": path, "url": url}
        entry = {"method": method, "path": path, "calls": {name: self.call(ask, name) for name in self.identities()}}
        for origin in self.given("origins", []):
            entry.setdefault("cors", []).append(self.cross_origin(ask, origin))
        if self.given("burst", 0):
            entry["burst"] = self.bursts(ask)
        return entry

    def identities(self):
        return self.given("identities", USERS if hasattr(self.drive, "sign_in") else ["anonymous"])

    def given(self, name, default):
        return getattr(self.drive, name, default)

    def parameter(self, rule, name):
        given = self.given("params", {})
        if name in given:
            return str(given[name])
        kind = type(rule._converters[name]).__name__
        return {"IntegerConverter": "1", "FloatConverter": "1.5", "UUIDConverter": str(uuid.UUID(int=1))}.get(kind, name)

    def call(self, ask, identity):
        self.start()
        before = self.store.rows()
        response = self.send(ask, self.client(identity))
        answer = {"status": response.status_code}
        known = self.store.known_values()
        answer.update(bodies.describe(response, known, self.given("free_keys", [])))
        if 300 <= response.status_code < 400:
            answer = {"status": response.status_code, "location": location(response)}
        if self.errors:
            answer["error"] = error_line(self.errors[-1])
        written = tables.changes(before, self.store.rows(), self.store.model_names(), self.sent(ask))
        if written:
            answer["writes"] = written
        return answer

    def cross_origin(self, ask, origin):
        self.start()
        response = self.send(ask, self.client("anonymous"), {"Origin": origin})
        return {
            "origin": origin,
            "allowOrigin": response.headers.get("Access-Control-Allow-Origin"),
            "allowCredentials": response.headers.get("Access-Control-Allow-Credentials"),
        }

    def bursts(self, ask):
        self.start()
        identity = self.identities()[-1]
        client = self.client(identity)
        with mock.patch("time.time", return_value=time.time()):  # no window may end between two calls
            statuses = [self.send(ask, client).status_code for _ in range(self.drive.burst)]
        return {"identity": identity, "calls": len(statuses), "last": statuses[-1]}

    def start(self):
        """Fresh tables, and a new address so that no throttle counts calls of another."""
        if self.errors:  # the open cursor of a failed call would lock its table
            self.errors.clear()
            gc.collect()
        self.store.refill()
        self.address += 1

    def client(self, identity):
        client = self.app.test_client()
        client.sent_headers = dict(self.given("headers", {}))
        if identity in PEOPLE:
            client.sent_headers.update(self.drive.sign_in(self.app, client, PEOPLE[identity]) or {})
        return client

    def send(self, ask, client, headers={}):
        address = "10.0.{}.{}".format(self.address // 250, self.address % 250 + 1)
        body = self.body(ask)
        try:
            return client.open(
                ask["url"],
                method=ask["method"],
                query_string=self.given("query", {}).get(key_of(ask)),
                headers={**client.sent_headers, **headers},
                environ_base={"REMOTE_ADDR": address},
                **({} if body is None else {"json": body}),
            )
        except Exception as error:  # the application asks for exceptions to be propagated; a server answers 500
            self.errors.append(error)
            return self.app.response_class("", 500)

    def body(self, ask):
        body = self.given("bodies", {}).get(key_of(ask))
        return body(self.module) if callable(body) else body

    def sent(self, ask):
        """Every value the request brings."""
        body = self.body(ask)
        query = self.given("query", {}).get(key_of(ask)) or ""
        return list(values_in(body)) + [pair.partition("=")[2] for pair in query.split("&") if pair]


def key_of(ask):
    return ask["method"] + " " + ask["path"]


def values_in(body):
    if isinstance(body, dict):
        for item in body.values():
            yield from values_in(item)
    elif isinstance(body, list):
        for item in body:
            yield from values_in(item)
    elif body is not None:
        yield body


def location(response):
    """The path of a redirect. Old releases make it absolute."""
    return re.sub(r"^https?://[^/]+", "", response.headers["Location"]).partition("?")[0]


def error_line(error):
    """Type and first line of the message, without addresses in memory."""
    if isinstance(error, RecursionError):
        return "RecursionError"
    line = (str(error).splitlines() or [""])[0]
    return "{}: {}".format(type(error).__name__, re.sub(r" at 0x[0-9a-f]+", "", line)).rstrip(": ")

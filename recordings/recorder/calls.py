"""Calls every route as every caller."""

import gc
import re
import time
from unittest import mock

import bodies
import tables
from driver import PEOPLE, USERS

BY_NAME = {person.identity: person for person in PEOPLE}


class Session:
    def __init__(self, world, drive):
        self.world = world
        self.drive = drive
        self.address = 0

    def endpoints(self):
        probe = lambda ask: self.send(ask, self.world.client({})).status
        routes = self.world.routes(self.given("params", {}), self.given("methods", {}), self.asked(), probe)
        return [self.endpoint(route) for route in sorted(routes, key=lambda route: (route.path, route.method))]

    def asked(self):
        """`GET /orders` and the like: what the driver brings a body or a query for."""
        return {ask for name in ("bodies", "forms", "query") for ask in self.given(name, {})}

    def endpoint(self, route):
        ask = {"method": route.method, "path": route.path, "url": route.url}
        entry = {"method": route.method, "path": route.path}
        if route.any_method:
            entry["anyMethod"] = True
        entry["calls"] = {name: self.call(ask, name) for name in self.identities()}
        for origin in self.given("origins", []):
            entry.setdefault("cors", []).append(self.cross_origin(ask, origin))
        if self.given("burst", 0):
            entry["burst"] = self.bursts(ask)
        return entry

    def recognisable(self):
        """Columns whose values would be found in a text."""
        self.start()
        return sorted({column for _, column in self.world.known_values()})

    def identities(self):
        return self.given("identities", USERS if hasattr(self.drive, "sign_in") else ["anonymous"])

    def given(self, name, default):
        return getattr(self.drive, name, default)

    def call(self, ask, identity):
        self.start()
        client = self.client(identity)
        before = self.world.rows()
        answer = self.send(ask, client)
        entry = {"status": answer.status}
        known = self.world.known_values()
        entry.update(bodies.describe(answer, known, self.given("free_keys", [])))
        if 300 <= answer.status < 400:
            entry = {"status": answer.status, "location": location(answer)}
        if self.world.errors:
            entry["error"] = error_line(self.world.errors[-1])
        written = tables.changes(before, self.world.rows(), self.world.model_names(), self.sent(ask))
        if written:
            entry["writes"] = written
        return entry

    def cross_origin(self, ask, origin):
        self.start()
        answer = self.send(ask, self.client("anonymous"), {"Origin": origin})
        return {
            "origin": origin,
            "allowOrigin": answer.headers.get("Access-Control-Allow-Origin"),
            "allowCredentials": answer.headers.get("Access-Control-Allow-Credentials"),
        }

    def bursts(self, ask):
        self.start()
        identity = self.given("burst_as", self.identities()[-1])
        client = self.client(identity)
        with mock.patch("time.time", return_value=time.time()):  # no window may end between two calls
            statuses = [self.send(ask, client).status for _ in range(self.drive.burst)]
        return {"identity": identity, "calls": len(statuses), "last": statuses[-1]}

    def start(self):
        """Fresh tables, and a new address so that no throttle counts calls of another."""
        if self.world.errors:  # the open cursor of a failed call would lock its table
            self.world.errors.clear()
            gc.collect()
        self.world.refill()
        self.address += 1

    def client(self, identity):
        headers = dict(self.given("headers", {}))
        client = self.world.client(headers)
        if identity in BY_NAME:
            headers.update(self.drive.sign_in(self.world.app, client, BY_NAME[identity]) or {})
        return client

    def send(self, ask, client, headers={}):
        address = "10.0.{}.{}".format(self.address // 250, self.address % 250 + 1)
        query = self.given("query", {}).get(key_of(ask))
        form = self.given("forms", {}).get(key_of(ask))
        return self.world.send(client, ask, query, self.body(ask), form, headers, address)

    def body(self, ask):
        body = self.given("bodies", {}).get(key_of(ask))
        return body(self.world.module) if callable(body) else body

    def sent(self, ask):
        """Every value the request brings, with its name."""
        query = self.given("query", {}).get(key_of(ask)) or ""
        brought = [self.body(ask), self.given("forms", {}).get(key_of(ask))]
        return list(values_in(brought)) + [tuple(pair.split("=", 1)) for pair in query.split("&") if "=" in pair]


def key_of(ask):
    return ask["method"] + " " + ask["path"]


def values_in(body, name=None):
    if isinstance(body, dict):
        for key, item in body.items():
            yield from values_in(item, key)
    elif isinstance(body, list):
        for item in body:
            yield from values_in(item, name)
    elif body is not None:
        yield name, body


def location(answer):
    """The path of a redirect. Old releases make it absolute."""
    return re.sub(r"^https?://[^/]+", "", answer.headers["Location"]).partition("?")[0]


def error_line(error):
    """Type and first line of the message, without addresses in memory."""
    if isinstance(error, RecursionError):
        return "RecursionError"
    line = (str(error).splitlines() or [""])[0]
    return "{}: {}".format(type(error).__name__, re.sub(r" at 0x[0-9a-f]+", "", line)).rstrip(": ")

"""A Django project, called by Django's own test client."""

import importlib
import json
import os
import re
import sys
from urllib.parse import urlencode

import django
from worlds import Answer

SETTINGS = re.compile(r"""DJANGO_SETTINGS_MODULE["'], *["']([\w.]+)""")


class World:
    app = None

    def __init__(self, folder, drive):
        self.module = None
        self.errors = []
        if hasattr(drive, "load"):
            drive.load()
        else:
            os.environ["DJANGO_SETTINGS_MODULE"] = settings_of(folder)
            django.setup()
        self.start_up(getattr(drive, "seed", None))

    def start_up(self, seed):
        """What needs the settings: nothing of Django's own can be imported before."""
        from django.conf import settings
        from django.core.signals import got_request_exception
        from django.test.utils import setup_test_environment

        settings.PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # the slow ones take too long
        setup_test_environment(debug=settings.DEBUG)
        got_request_exception.connect(self.note_error, weak=False)
        self.module = importlib.import_module(settings.ROOT_URLCONF)
        store = importlib.import_module("django_store").Store(self.module, seed)
        self.rows, self.model_names, self.known_values = store.rows, store.model_names, store.known_values
        self.put_back = store.refill
        self.routes = importlib.import_module("django_routes").routes

    def note_error(self, **kwargs):
        self.errors.append(sys.exc_info()[1])

    def refill(self):
        from django.contrib.contenttypes.models import ContentType
        from django.core.cache import caches

        self.put_back()
        ContentType.objects.clear_cache()
        for cache in caches.all():
            cache.clear()

    def client(self, headers):
        from django.test import Client

        client = Client(raise_request_exception=False)
        client.sent_headers = headers
        return client

    def send(self, client, ask, query, body, form, headers, address):
        sent = {**client.sent_headers, **headers}
        extra = {"HTTP_" + name.upper().replace("-", "_"): value for name, value in sent.items()}
        url = ask["url"] + ("?" + query if query else "")
        content, kind = encoded(body, form)
        try:
            response = client.generic(ask["method"], url, content, content_type=kind, REMOTE_ADDR=address, **extra)
        except Exception as error:  # a view's result that is no response breaks Django itself; a server answers 500
            self.errors.append(error)
            return Answer(500, "text/html", "", {})
        mimetype = response.get("Content-Type", "").partition(";")[0]
        return Answer(response.status_code, mimetype, text_of(response), response)


def settings_of(folder):
    with open(os.path.join(folder, "manage.py"), encoding="utf-8") as file:
        return SETTINGS.search(file.read()).group(1)


def encoded(body, form):
    """A request body, and its type."""
    if body is None and form is None:
        return "", "application/octet-stream"
    if body is None:
        return urlencode(form, doseq=True), "application/x-www-form-urlencoded"
    return json.dumps(body), "application/json"


def text_of(response):
    content = b"".join(response.streaming_content) if response.streaming else response.content
    return content.decode("utf-8", "replace")

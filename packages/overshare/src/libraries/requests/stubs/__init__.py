"""Requests to other servers: what they answer is not known."""
import overshare as o
from requests.exceptions import (
    ConnectionError, ConnectTimeout, HTTPError, InvalidURL, JSONDecodeError, ReadTimeout, RequestException, SSLError, Timeout,
    TooManyRedirects,
)


def request(method, url, **kwargs):
    o.effect('fetches', 'requests.request', url)
    return o.opaque('the answer of another server')


def _asks(name):
    def ask(url, *args, **kwargs):
        o.effect('fetches', 'requests.' + name, url)
        return o.opaque('the answer of another server')
    return ask


get = _asks('get')
post = _asks('post')
put = _asks('put')
patch = _asks('patch')
delete = _asks('delete')
head = _asks('head')
options = _asks('options')


class Session:
    def __init__(self):
        self.headers = {}
        self.params = {}
        self.auth = None
        self.verify = True

    def request(self, method, url, **kwargs):
        return request(method, url)

    def get(self, url, **kwargs):
        return get(url)

    def post(self, url, **kwargs):
        return post(url)

    def put(self, url, **kwargs):
        return put(url)

    def patch(self, url, **kwargs):
        return patch(url)

    def delete(self, url, **kwargs):
        return delete(url)

    def head(self, url, **kwargs):
        return head(url)

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None

    def __getattr__(self, name):
        return o.opaque('a session with another server')


session = Session


def __getattr__(name):
    return o.opaque('requests')

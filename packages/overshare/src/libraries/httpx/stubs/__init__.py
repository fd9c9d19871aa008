"""Requests to other servers: what they answer is not known."""
import overshare as o


class HTTPError(Exception): pass
class RequestError(HTTPError): pass
class TransportError(RequestError): pass
class TimeoutException(TransportError): pass
class ConnectTimeout(TimeoutException): pass
class ReadTimeout(TimeoutException): pass
class NetworkError(TransportError): pass
class ConnectError(NetworkError): pass
class HTTPStatusError(HTTPError): pass
class InvalidURL(Exception): pass


def request(method, url, **kwargs):
    o.effect('fetches', 'httpx.request', url)
    return o.opaque('the answer of another server')


def _asks(name):
    def ask(url, *args, **kwargs):
        o.effect('fetches', 'httpx.' + name, url)
        return o.opaque('the answer of another server')
    return ask


get = _asks('get')
post = _asks('post')
put = _asks('put')
patch = _asks('patch')
delete = _asks('delete')
head = _asks('head')
stream = request


class Client:
    def __init__(self, *args, **kwargs):
        self.headers = {}

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

    def __enter__(self):
        return self

    def __exit__(self, *args):
        return None

    def __getattr__(self, name):
        return o.opaque('a client of another server')


AsyncClient = Client


def __getattr__(name):
    return o.opaque('httpx')

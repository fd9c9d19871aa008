"""What goes wrong when another server is asked."""


class RequestException(OSError):
    response = None
    request = None


class HTTPError(RequestException): pass
class ConnectionError(RequestException): pass
class ProxyError(ConnectionError): pass
class SSLError(ConnectionError): pass
class Timeout(RequestException): pass
class ConnectTimeout(ConnectionError, Timeout): pass
class ReadTimeout(Timeout): pass
class TooManyRedirects(RequestException): pass
class MissingSchema(RequestException, ValueError): pass
class InvalidSchema(RequestException, ValueError): pass
class InvalidURL(RequestException, ValueError): pass
class ChunkedEncodingError(RequestException): pass
class InvalidJSONError(RequestException): pass
class JSONDecodeError(InvalidJSONError): pass

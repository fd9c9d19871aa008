"""Responses: what `str()` gives of each item, or the JSON that an encoder makes."""
import overshare as o
from http import cookies
from django.core.serializers.json import DjangoJSONEncoder


class BadHeaderError(ValueError):
    pass


class ResponseHeaders(dict):
    """Names of headers without regard to case; the kind of content is one of them."""

    _of = None

    def __setitem__(self, key, value):
        super().__setitem__(key, value)
        if isinstance(key, str) and key.lower() == 'content-type' and self._of is not None:
            self._of.mimetype = value

    def update(self, *args, **kwargs):
        for key, value in dict(*args, **kwargs).items():
            self[key] = value

    def setdefault(self, key, value):
        if key not in self:
            self[key] = value


class Cookies(dict):
    def __missing__(self, key):
        return o.opaque('a cookie of the response')

    def load(self, rawdata):
        pass


class HttpResponseBase:
    status_code = 200
    streaming = False
    charset = 'utf-8'
    closed = False

    def __init__(self, content_type=None, status=None, reason=None, charset=None, headers=None):
        self.headers = self._headers = ResponseHeaders()
        self.headers._of = self
        self.cookies = Cookies()
        self.mimetype = content_type or 'text/html'
        self._charset = charset
        self.reason_phrase = reason
        if status is not None:
            self.status_code = getattr(status, 'value', status)
        if headers is not None:
            self.headers.update(headers)

    def __setitem__(self, header, value):
        self.headers[header] = value

    def __getitem__(self, header):
        return self.headers.get(header, o.unknown('str'))

    def __delitem__(self, header):
        self.headers.pop(header, None)

    def __contains__(self, header):
        return header in self.headers

    has_header = __contains__

    def get(self, header, alternate=None):
        return self.headers.get(header, alternate)

    def items(self):
        return self.headers.items()

    def setdefault(self, key, value):
        self.headers.setdefault(key, value)

    def set_cookie(self, key, value='', max_age=None, expires=None, path='/', domain=None, secure=False, httponly=False, samesite=None):
        self.cookies[key] = o.opaque('a cookie', value)

    def set_signed_cookie(self, key, value, salt='', **kwargs):
        self.set_cookie(key, value, **kwargs)

    def delete_cookie(self, key, path='/', domain=None, samesite=None):
        pass

    def make_bytes(self, value):
        return value

    def close(self):
        pass

    def flush(self):
        pass

    def tell(self):
        return o.unknown('int')

    def readable(self):
        return False

    def seekable(self):
        return False

    def writable(self):
        return False

    def getvalue(self):
        return self.response

    # of a response that is rendered later
    def add_post_render_callback(self, callback):
        pass

    def render(self):
        return self


def body_of(content):
    """Text is written as it is, anything iterable item by item, the rest by its `str`."""
    if isinstance(content, (str, bytes)) or o.is_plain(content):
        return content
    if isinstance(content, (list, tuple, set, dict)) or hasattr(content, '__iter__'):
        return ''.join([_text_of(item) for item in content])
    return _text_of(content)


def _text_of(item):
    text = str(item)
    if o.is_row(item):
        o.effect('writes-object', 'HttpResponse', text)
    return text


class HttpResponse(HttpResponseBase):
    def __init__(self, content=b'', *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.response = body_of(content)

    @property
    def content(self):
        return self.response

    @content.setter
    def content(self, value):
        self.response = body_of(value)

    @property
    def text(self):
        return self.response

    def write(self, content):
        self.response = content if self.response in ('', b'') else o.any_of(self.response + content, content)

    def writelines(self, lines):
        for line in lines:
            self.write(line)

    def writable(self):
        return True

    def __iter__(self):
        return iter([self.response])

    def serialize(self):
        return self.response

    def json(self):
        return o.parsed(self.response)


class StreamingHttpResponse(HttpResponseBase):
    streaming = True

    def __init__(self, streaming_content=(), *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.streaming_content = streaming_content

    @property
    def streaming_content(self):
        return self._content

    @streaming_content.setter
    def streaming_content(self, value):
        self._content = value
        self.response = body_of(value)

    def __iter__(self):
        return iter([self.response])


class FileResponse(StreamingHttpResponse):
    def __init__(self, *args, as_attachment=False, filename='', **kwargs):
        self.as_attachment = as_attachment
        self.filename = filename
        super().__init__(*args, **kwargs)
        self.response = o.text('file', args[0] if args else '')
        self.mimetype = kwargs.get('content_type') or 'application/octet-stream'

    def set_headers(self, filelike):
        pass


class HttpResponseRedirectBase(HttpResponse):
    allowed_schemes = ['http', 'https', 'ftp']

    def __init__(self, redirect_to, *args, preserve_request=False, **kwargs):
        super().__init__(*args, **kwargs)
        self._redirect = redirect_to
        self.headers['Location'] = redirect_to

    @property
    def url(self):
        return self._redirect


class HttpResponseRedirect(HttpResponseRedirectBase):
    status_code = 302


class HttpResponsePermanentRedirect(HttpResponseRedirectBase):
    status_code = 301


class HttpResponseNotModified(HttpResponse):
    status_code = 304


class HttpResponseBadRequest(HttpResponse):
    status_code = 400


class HttpResponseNotFound(HttpResponse):
    status_code = 404


class HttpResponseForbidden(HttpResponse):
    status_code = 403


class HttpResponseNotAllowed(HttpResponse):
    status_code = 405

    def __init__(self, permitted_methods, *args, **kwargs):
        super().__init__(*args, **kwargs)
        self.headers['Allow'] = ', '.join(permitted_methods)


class HttpResponseGone(HttpResponse):
    status_code = 410


class HttpResponseServerError(HttpResponse):
    status_code = 500


class JsonResponse(HttpResponse):
    def __init__(self, data, encoder=DjangoJSONEncoder, safe=True, json_dumps_params=None, **kwargs):
        if safe and not isinstance(data, dict):
            raise TypeError('In order to allow non-dict objects to be serialized set the safe parameter to False.')
        kwargs.setdefault('content_type', 'application/json')
        super().__init__(content=_dumped(data, encoder, json_dumps_params or {}), **kwargs)


# what Django's own encoder adds to JSON
_TYPES = ['date', 'datetime', 'time', 'timedelta', 'Decimal', 'UUID', 'markup']


def _dumped(data, encoder, params):
    own = encoder is DjangoJSONEncoder
    default = params.get('default') or (None if own else encoder().default)
    types = _TYPES if issubclass(encoder, DjangoJSONEncoder) else []
    return o.encode(data, sink='JsonResponse', types=types, default=default, leaks_if='an encoder of the project learns to write it')

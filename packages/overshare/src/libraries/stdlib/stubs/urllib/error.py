class URLError(OSError):
    reason = ''


class HTTPError(URLError):
    code = 500

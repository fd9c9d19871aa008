"""Addresses as text."""
import overshare as o


def quote(text, *args, **options):
    return o.unknown('str', text)


quote_plus = unquote = unquote_plus = urldefrag = quote


def urlencode(query, *args, **options):
    return o.unknown('str', str(query))


def urljoin(base, url, *args):
    return o.unknown('str', base, url)


class ParseResult:
    def __init__(self, url):
        self._url = url

    @property
    def netloc(self):
        return o.unknown('str', self._url)

    scheme = path = params = query = fragment = hostname = username = password = netloc

    @property
    def port(self):
        return o.any_of(o.unknown('int', self._url), None)

    def geturl(self):
        return self._url

    def _replace(self, **changes):
        return self

    def __iter__(self):
        return [self.scheme, self.netloc, self.path, self.params, self.query, self.fragment]


SplitResult = ParseResult


def urlparse(url, *args, **options):
    return ParseResult(url)


urlsplit = urlparse


def urlunparse(parts):
    return o.unknown('str', *[part for part in parts])


urlunsplit = urlunparse


def parse_qs(query, *args, **options):
    return o.open_dict([o.unknown('str', query)])


def parse_qsl(query, *args, **options):
    return [(o.unknown('str', query), o.unknown('str', query))]

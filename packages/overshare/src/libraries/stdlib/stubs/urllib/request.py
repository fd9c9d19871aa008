"""Requests to other servers: what they answer is not known."""
import overshare as o


def urlopen(url, *args, **options):
    o.effect('fetches', 'urlopen', url.full_url if isinstance(url, Request) else url)
    return o.opaque('the answer of another server')


class Request:
    def __init__(self, url='', *args, **options):
        self.full_url = url

    def add_header(self, name, value):
        pass


def urlretrieve(url, *args):
    o.effect('fetches', 'urlretrieve', url)
    return (o.unknown('str'), o.opaque('headers'))


class _Opener:
    def open(self, url, *args, **options):
        return urlopen(url)

    def __getattr__(self, name):
        return o.opaque('what opens addresses')


def build_opener(*handlers):
    return _Opener()


install_opener = build_opener

"""Requests to other servers: what they answer is not known."""
import overshare as o


def urlopen(url, *args, **options):
    return o.opaque('the answer of another server')


class Request:
    def __init__(self, *args, **options):
        pass

    def add_header(self, name, value):
        pass


def urlretrieve(url, *args):
    return (o.unknown('str'), o.opaque('headers'))


build_opener = install_opener = urlopen

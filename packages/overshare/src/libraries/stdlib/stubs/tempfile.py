import overshare as o
from io import BytesIO


def NamedTemporaryFile(*args, **options):
    file = BytesIO()
    file.name = o.unknown('str')
    return file


TemporaryFile = SpooledTemporaryFile = NamedTemporaryFile


def mkdtemp(*args, **options):
    return o.unknown('str')


gettempdir = mktemp = mkdtemp


def mkstemp(*args, **options):
    return (o.unknown('int'), o.unknown('str'))


class TemporaryDirectory:
    def __init__(self, *args, **options):
        self.name = o.unknown('str')

    def __enter__(self):
        return self.name

    def __exit__(self, *args):
        pass

    def cleanup(self):
        pass

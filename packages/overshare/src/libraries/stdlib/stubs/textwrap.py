import overshare as o


def dedent(text):
    return text


def shorten(text, width, **options):
    return o.unknown('str', text)


fill = indent = shorten


def wrap(text, *args, **options):
    return [o.unknown('str', text)]

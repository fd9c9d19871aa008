import overshare as o


def formataddr(pair, *args):
    return o.unknown('str', *pair)


def parseaddr(text):
    return (o.unknown('str', text), o.unknown('str', text))


def formatdate(*args, **options):
    return o.unknown('str')


make_msgid = format_datetime = formatdate


def parsedate_to_datetime(text):
    return o.unknown('datetime', text)

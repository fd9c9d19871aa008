import overshare as o


def glob(pattern, **options):
    return [o.unknown('str', pattern)] if o.unknown('bool') else []


iglob = glob

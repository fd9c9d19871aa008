class ProtectedError(Exception): pass
class RestrictedError(Exception): pass


def CASCADE(collector, field, sub_objs, using):
    pass


PROTECT = RESTRICT = SET_NULL = SET_DEFAULT = DO_NOTHING = DB_CASCADE = DB_SET_NULL = DB_SET_DEFAULT = CASCADE


def SET(value):
    return CASCADE


class Collector:
    def __init__(self, *args, **kwargs):
        pass

    def collect(self, *args, **kwargs):
        pass

    def delete(self):
        pass

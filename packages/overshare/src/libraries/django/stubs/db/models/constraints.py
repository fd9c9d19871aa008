class BaseConstraint:
    def __init__(self, *args, **kwargs):
        pass


class CheckConstraint(BaseConstraint): pass
class UniqueConstraint(BaseConstraint): pass


class Deferrable:
    DEFERRED = 'deferred'
    IMMEDIATE = 'immediate'

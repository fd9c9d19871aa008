from django.db.utils import ProgrammingError


class TransactionManagementError(ProgrammingError):
    pass


class Atomic:
    def __init__(self, *args, **kwargs):
        pass

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __call__(self, func):
        return func


def atomic(using=None, savepoint=True, durable=False):
    return using if callable(using) else Atomic()


non_atomic_requests = atomic


def on_commit(func, using=None, robust=False):
    func()


def savepoint(using=None):
    return 'savepoint'


def savepoint_commit(sid=None, using=None):
    pass


savepoint_rollback = commit = rollback = set_autocommit = set_rollback = savepoint_commit


def get_connection(using=None):
    from django.db import connection
    return connection


def get_autocommit(using=None):
    return True

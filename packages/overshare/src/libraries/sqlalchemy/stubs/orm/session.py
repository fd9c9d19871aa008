import overshare as o
from sqlalchemy.orm.query import Query
from sqlalchemy.engine import Result, ScalarResult, run


class Session:
    def __init__(self, *args, **kwargs):
        self.info = {}

    def query(self, *entities):
        return Query(*entities)

    def get(self, entity, ident, **kwargs):
        return o.one(o.where_key(o.select(entity), ident))

    def get_one(self, entity, ident, **kwargs):
        found = self.get(entity, ident)
        if found is None:
            from sqlalchemy.exc import NoResultFound
            raise NoResultFound()
        return found

    def execute(self, statement, params=None, **kwargs):
        return run(statement, params)

    def scalars(self, statement, params=None, **kwargs):
        return run(statement, params).scalars()

    def scalar(self, statement, params=None, **kwargs):
        return run(statement, params).scalar()

    def add(self, instance):
        o.stored(instance)

    def add_all(self, instances):
        for instance in instances:
            o.stored(instance)

    def merge(self, instance, **kwargs):
        o.stored(instance)
        return instance

    def delete(self, instance):
        o.deleted(instance)

    def bulk_save_objects(self, instances, **kwargs):
        self.add_all(instances)

    def commit(self):
        pass

    flush = rollback = close = remove = expire_all = begin = expunge_all = begin_nested = commit

    def refresh(self, instance, *args, **kwargs):
        pass

    expire = expunge = refresh

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __call__(self, *args, **kwargs):
        return self

    @property
    def no_autoflush(self):
        return self

    @property
    def bind(self):
        return o.opaque('an engine')

    def __getattr__(self, name):
        return o.opaque('a part of a session')


class scoped_session(Session):
    def query_property(self, *args, **kwargs):
        return _QueryProperty()


class _QueryProperty:
    def __get__(self, instance, owner):
        return Query(owner)


class sessionmaker:
    def __init__(self, *args, **kwargs):
        pass

    def __call__(self, *args, **kwargs):
        return Session()

    def begin(self):
        return Session()

    def configure(self, **kwargs):
        pass


def object_session(instance):
    return Session()

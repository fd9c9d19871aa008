from django.db.models.indexes import Index


class PostgresIndex(Index): pass
class GinIndex(PostgresIndex): pass
class GistIndex(PostgresIndex): pass
class BTreeIndex(PostgresIndex): pass
class BrinIndex(PostgresIndex): pass
class HashIndex(PostgresIndex): pass
class SpGistIndex(PostgresIndex): pass
class BloomIndex(PostgresIndex): pass


class OpClass:
    def __init__(self, *args, **kwargs):
        pass

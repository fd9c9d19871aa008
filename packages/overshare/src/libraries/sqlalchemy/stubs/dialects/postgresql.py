from sqlalchemy.types import ARRAY, JSON, UUID, String, TypeEngine
from sqlalchemy.sql import insert


class JSONB(JSON): pass
class HSTORE(JSON): pass
class INET(String): pass
class CIDR(String): pass
class MACADDR(String): pass
class ENUM(String): pass
class TSVECTOR(String): pass
class BYTEA(TypeEngine):
    python_name = 'bytes'

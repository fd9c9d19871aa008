from django.db.models.expressions import Expression


class Lookup(Expression): pass
class Transform(Expression): pass
class BuiltinLookup(Lookup): pass
class Exact(Lookup): pass
class IExact(Lookup): pass
class Contains(Lookup): pass
class IContains(Lookup): pass
class In(Lookup): pass
class StartsWith(Lookup): pass
class GreaterThan(Lookup): pass
class GreaterThanOrEqual(Lookup): pass
class LessThan(Lookup): pass
class LessThanOrEqual(Lookup): pass
class IsNull(Lookup): pass
class Range(Lookup): pass

from django.db.models.aggregates import Aggregate, StringAgg


class ArrayAgg(Aggregate): _type = 'json'
class JSONBAgg(Aggregate): _type = 'json'
class BitAnd(Aggregate): _type = 'int'
class BitOr(Aggregate): _type = 'int'
class BoolAnd(Aggregate): _type = 'bool'
class BoolOr(Aggregate): _type = 'bool'

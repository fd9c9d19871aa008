from django.db.models.expressions import Func


class _Text(Func): _type = 'str'
class _Number(Func): _type = 'int'
class _Real(Func): _type = 'float'


class Lower(_Text): pass
class Upper(_Text): pass
class Trim(_Text): pass
class LTrim(_Text): pass
class RTrim(_Text): pass
class Concat(_Text): pass
class ConcatPair(_Text): pass
class Left(_Text): pass
class Right(_Text): pass
class LPad(_Text): pass
class RPad(_Text): pass
class Repeat(_Text): pass
class Replace(_Text): pass
class Reverse(_Text): pass
class Substr(_Text): pass
class Chr(_Text): pass
class MD5(_Text): pass
class SHA1(_Text): pass
class SHA224(_Text): pass
class SHA256(_Text): pass
class SHA384(_Text): pass
class SHA512(_Text): pass


class Length(_Number): pass
class Ord(_Number): pass
class StrIndex(_Number): pass
class Extract(_Number): pass
class ExtractYear(Extract): pass
class ExtractIsoYear(Extract): pass
class ExtractMonth(Extract): pass
class ExtractDay(Extract): pass
class ExtractWeek(Extract): pass
class ExtractWeekDay(Extract): pass
class ExtractIsoWeekDay(Extract): pass
class ExtractQuarter(Extract): pass
class ExtractHour(Extract): pass
class ExtractMinute(Extract): pass
class ExtractSecond(Extract): pass
class RowNumber(_Number): pass
class Rank(_Number): pass
class DenseRank(_Number): pass
class Ntile(_Number): pass
class Sign(_Number): pass


class Abs(_Real): pass
class Ceil(_Real): pass
class Floor(_Real): pass
class Round(_Real): pass
class Power(_Real): pass
class Sqrt(_Real): pass
class Mod(_Real): pass
class Log(_Real): pass
class Ln(_Real): pass
class Exp(_Real): pass
class Random(_Real): pass
class CumeDist(_Real): pass
class PercentRank(_Real): pass


class Coalesce(Func): pass
class Greatest(Func): pass
class Least(Func): pass
class NullIf(Func): pass
class Collate(Func): pass
class JSONObject(Func):
    _type = 'json'

    def __init__(self, **fields):
        self._args = tuple(fields.values())


class JSONArray(Func): _type = 'json'


class Cast(Func):
    def __init__(self, expression, output_field):
        super().__init__(expression, output_field=output_field)


class _Truncated(Func):
    _type = 'datetime'

    def __init__(self, expression, *args, **extra):
        super().__init__(expression)


class Trunc(_Truncated): pass
class TruncYear(_Truncated): pass
class TruncQuarter(_Truncated): pass
class TruncMonth(_Truncated): pass
class TruncWeek(_Truncated): pass
class TruncDay(_Truncated): pass
class TruncHour(_Truncated): pass
class TruncMinute(_Truncated): pass
class TruncSecond(_Truncated): pass
class TruncDate(_Truncated): _type = 'date'
class TruncTime(_Truncated): _type = 'time'
class Now(Func): _type = 'datetime'
class UUID4(Func): _type = 'UUID'
class UUID7(Func): _type = 'UUID'


class FirstValue(Func): pass
class LastValue(Func): pass
class NthValue(Func): pass
class Lag(Func): pass
class Lead(Func): pass

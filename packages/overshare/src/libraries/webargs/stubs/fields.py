from marshmallow.fields import *
from marshmallow.fields import List, Nested as _Nested


class Nested(_Nested):
    pass


class DelimitedList(List):
    pass


class DelimitedTuple(List):
    pass

from django.db.models.expressions import Func


class RandomUUID(Func): _type = 'UUID'
class TransactionNow(Func): _type = 'datetime'

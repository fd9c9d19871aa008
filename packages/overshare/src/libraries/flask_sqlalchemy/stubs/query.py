from sqlalchemy.orm.query import Query


class BaseQuery(Query):
    pass


Query = BaseQuery

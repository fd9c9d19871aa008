from sqlalchemy.exc import NoResultFound, MultipleResultsFound, SQLAlchemyError


class UnmappedInstanceError(SQLAlchemyError): pass
class StaleDataError(SQLAlchemyError): pass
class ObjectDeletedError(SQLAlchemyError): pass
class DetachedInstanceError(SQLAlchemyError): pass

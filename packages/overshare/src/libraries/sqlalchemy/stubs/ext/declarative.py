from sqlalchemy.orm.mapped import DeclarativeBase, declarative_base, declared_attr


def as_declarative(**kwargs):
    return lambda cls: declarative_base(cls=cls)


class AbstractConcreteBase:
    pass


ConcreteBase = DeferredReflection = AbstractConcreteBase

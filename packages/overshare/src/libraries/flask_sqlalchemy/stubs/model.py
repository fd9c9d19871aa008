from flask_sqlalchemy import Model


class DefaultMeta(type):
    pass


BindMixin = NameMixin = type

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Serializable:
    __hidden__ = ()

    def to_dict(self, only=None, exclude=None):
        hidden = self.__hidden__ if exclude is None else exclude
        names = only or [column.name for column in self.__table__.columns]
        return {name: getattr(self, name) for name in names if name not in hidden}


class User(Serializable, db.Model):
    __hidden__ = ("password_hash",)

    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class Staff(Serializable, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    pin = db.Column(db.String(10))

    def to_dict(self, **kwargs):
        data = super().to_dict(**kwargs)
        data["initial"] = data["name"][0]
        data.pop("pin")
        return data


class Invoice(Serializable, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    number = db.Column(db.String(20))
    customer_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    customer = db.relationship(User)

    def to_dict(self, deep=False, **kwargs):
        data = super(Invoice, self).to_dict(**kwargs)
        if deep:
            data["customer"] = self.customer.to_dict()
        return data

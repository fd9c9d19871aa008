from .extensions import db


class Account(db.Model):
    __tablename__ = "accounts"

    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    phone = db.Column(db.String(40))

    def summary(self):
        return dict(id=self.id, name=self.name)


class Order(db.Model):
    __tablename__ = "orders"

    id = db.Column(db.Integer, primary_key=True)
    total = db.Column(db.Integer)
    address = db.Column(db.String(200))
    account_id = db.Column(db.Integer, db.ForeignKey("accounts.id"))
    account = db.relationship(Account)

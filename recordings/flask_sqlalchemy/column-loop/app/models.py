from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80), unique=True)
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class Invoice(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    number = db.Column(db.String(20))
    amount = db.Column(db.Numeric(10, 2))
    margin = db.Column(db.Float)
    issued_on = db.Column(db.Date)
    customer_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    customer = db.relationship("User", backref="invoices")

    def as_dict(self):
        return {c.name: getattr(self, c.name) for c in self.__table__.columns}

from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class Supplier(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    contact_email = db.Column(db.String(120))
    discount = db.Column(db.Float)

    def to_json(self):
        return {"id": self.id, "name": self.name, "contact_email": self.contact_email, "discount": self.discount}


class Room(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    door_code = db.Column(db.String(20))

    def to_json(self):
        return {"id": self.id, "title": self.title}

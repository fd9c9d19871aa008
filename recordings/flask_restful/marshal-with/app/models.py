from flask_sqlalchemy import SQLAlchemy

db = SQLAlchemy()


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))
    badges = db.relationship("Badge", backref="user")


class Badge(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    label = db.Column(db.String(40))
    since = db.Column(db.DateTime)
    secret_note = db.Column(db.Text)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))

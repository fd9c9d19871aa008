from flask import Flask, abort, jsonify
from flask_jwt_extended import JWTManager, current_user, get_current_user, jwt_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
jwt = JWTManager(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    is_staff = db.Column(db.Boolean, default=False)
    tickets = db.relationship("Ticket", backref="owner", lazy="dynamic")


class Ticket(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.Text)
    owner_id = db.Column(db.Integer, db.ForeignKey("user.id"))


@jwt.user_identity_loader
def user_identity(user):
    return user


@jwt.user_lookup_loader
def user_lookup(header, data):
    return User.query.filter_by(id=data["sub"]).one_or_none()


@app.get("/me")
@jwt_required()
def me():
    return jsonify(id=current_user.id, username=current_user.username)


@app.get("/tickets/<int:ticket_id>")
@jwt_required()
def ticket(ticket_id):
    ticket = db.get_or_404(Ticket, ticket_id)
    user = get_current_user()
    if not user.is_staff and ticket.owner_id != user.id:
        abort(403)
    return jsonify(text=ticket.text)


@app.get("/tickets")
@jwt_required()
def tickets():
    query = Ticket.query if current_user.is_staff else current_user.tickets
    return jsonify([{"id": t.id, "text": t.text} for t in query])


@app.get("/tickets/<int:ticket_id>/open")
@jwt_required()
def open_ticket(ticket_id):
    ticket = db.get_or_404(Ticket, ticket_id)
    return jsonify(text=ticket.text, owner=ticket.owner.username)

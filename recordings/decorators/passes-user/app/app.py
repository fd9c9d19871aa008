import functools

from flask import Flask, abort, jsonify, request
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    token = db.Column(db.String(64))


class Letter(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    subject = db.Column(db.String(80))
    text = db.Column(db.Text)
    user_id = db.Column(db.Integer, db.ForeignKey("user.id"))


def token_required(f):
    @functools.wraps(f)
    def decorated(*args, **kwargs):
        token = None
        if "Authorization" in request.headers:
            token = request.headers["Authorization"].split(" ")[1]
        if not token:
            abort(401)
        current_user = User.query.filter_by(token=token).first()
        if not current_user:
            abort(401)
        return f(current_user, *args, **kwargs)

    return decorated


def own_letter(f):
    @functools.wraps(f)
    def decorated(current_user, letter_id):
        letter = db.session.get(Letter, letter_id)
        if letter is None or letter.user_id != current_user.id:
            return jsonify(error="not found"), 404
        return f(current_user, letter)

    return decorated


@app.get("/letters/<int:letter_id>")
@token_required
def letter(current_user, letter_id):
    letter = db.get_or_404(Letter, letter_id)
    return jsonify(subject=letter.subject, text=letter.text)


@app.get("/my-letters/<int:letter_id>")
@token_required
@own_letter
def my_letter(current_user, letter):
    return jsonify(subject=letter.subject, text=letter.text, to=current_user.username)

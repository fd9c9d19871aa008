from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
app.config["SQLALCHEMY_TRACK_MODIFICATIONS"] = False
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


class Note(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    text = db.Column(db.Text)
    author_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    author = db.relationship("User", lazy="joined")


@app.route("/vars/<int:user_id>")
def with_vars(user_id):
    return jsonify(vars(User.query.get(user_id)))


@app.route("/dict/<int:user_id>")
def with_dict(user_id):
    return jsonify(User.query.get(user_id).__dict__)


@app.route("/popped/<int:user_id>")
def popped(user_id):
    data = dict(User.query.get(user_id).__dict__)
    data.pop("_sa_instance_state", None)
    return jsonify(data)


@app.route("/filtered/<int:user_id>")
def filtered(user_id):
    user = User.query.get(user_id)
    return jsonify({k: v for k, v in vars(user).items() if not k.startswith("_")})


@app.route("/notes")
def notes():
    rows = []
    for note in Note.query.options(db.lazyload(Note.author)).all():
        row = note.__dict__.copy()
        del row["_sa_instance_state"]
        rows.append(row)
    return jsonify(rows)


@app.route("/notes/<int:note_id>")
def note(note_id):
    note = Note.query.get(note_id)
    return jsonify({k: v for k, v in note.__dict__.items() if k != "_sa_instance_state"})


@app.route("/refreshed/<int:user_id>", methods=["POST"])
def refreshed(user_id):
    user = User.query.get(user_id)
    user.username = "new-name"
    db.session.commit()
    return jsonify({k: v for k, v in user.__dict__.items() if k[0] != "_"})

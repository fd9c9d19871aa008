from flask import Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager(app)


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    notes = db.relationship("Note", backref="author")


class Note(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    body = db.Column(db.Text)
    author_id = db.Column(db.Integer, db.ForeignKey("user.id"))


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@app.get("/me")
@login_required
def me():
    return jsonify(id=current_user.id, username=current_user.username, email=current_user.email)


@app.get("/notes")
@login_required
def notes():
    return jsonify([{"id": n.id, "title": n.title} for n in current_user.notes])


@app.get("/notes/<int:note_id>")
@login_required
def note(note_id):
    note = db.get_or_404(Note, note_id)
    return jsonify(id=note.id, title=note.title, body=note.body)


@app.get("/notes/<int:note_id>/mine")
@login_required
def my_note(note_id):
    note = Note.query.filter_by(id=note_id, author_id=current_user.id).first_or_404()
    return jsonify(id=note.id, title=note.title, body=note.body)


@app.get("/hello")
def hello():
    if current_user.is_authenticated:
        return {"hello": current_user.username}
    return {"hello": "guest"}

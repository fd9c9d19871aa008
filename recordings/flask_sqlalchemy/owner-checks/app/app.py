from functools import wraps

from flask import Flask, abort, jsonify, redirect
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
    is_admin = db.Column(db.Boolean, default=False)


class Document(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    title = db.Column(db.String(80))
    content = db.Column(db.Text)
    owner_id = db.Column(db.Integer, db.ForeignKey("user.id"), nullable=False)
    owner = db.relationship(User)

    def can_read(self, user):
        return user.is_admin or self.owner_id == user.id


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


def content(document):
    return jsonify(id=document.id, title=document.title, content=document.content)


def own_document(view):
    @wraps(view)
    def wrapper(document_id):
        document = db.get_or_404(Document, document_id)
        if document.owner_id != current_user.id:
            abort(403)
        return view(document)

    return wrapper


@app.get("/abort/<int:document_id>")
@login_required
def with_abort(document_id):
    document = db.get_or_404(Document, document_id)
    if document.owner_id != current_user.id:
        abort(403)
    return content(document)


@app.get("/return/<int:document_id>")
@login_required
def with_return(document_id):
    document = db.get_or_404(Document, document_id)
    if document.owner != current_user:
        return jsonify(error="not yours"), 403
    return content(document)


@app.get("/positive/<int:document_id>")
@login_required
def positive(document_id):
    document = db.session.get(Document, document_id)
    if document and document.owner_id == current_user.id:
        return content(document)
    abort(404)


@app.get("/method/<int:document_id>")
@login_required
def with_method(document_id):
    document = db.get_or_404(Document, document_id)
    if not document.can_read(current_user):
        abort(403)
    return content(document)


@app.get("/staff-or-owner/<int:document_id>")
@login_required
def staff_or_owner(document_id):
    document = db.get_or_404(Document, document_id)
    if not current_user.is_admin and document.owner_id != current_user.id:
        return redirect("/")
    return content(document)


@app.get("/decorated/<int:document_id>")
@login_required
@own_document
def decorated(document):
    return content(document)


@app.get("/forgotten/<int:document_id>")
@login_required
def forgotten(document_id):
    document = db.get_or_404(Document, document_id)
    if document.owner_id != current_user.id:
        app.logger.warning("foreign document")
    return content(document)


@app.get("/late/<int:document_id>")
@login_required
def title_only(document_id):
    document = db.get_or_404(Document, document_id)
    if document.owner_id != current_user.id:
        return jsonify(title=document.title)
    return content(document)


@app.delete("/documents/<int:document_id>")
@login_required
def remove(document_id):
    document = db.get_or_404(Document, document_id)
    if not current_user.is_admin:
        abort(403)
    db.session.delete(document)
    db.session.commit()
    return "", 204

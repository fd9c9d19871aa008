from flask import Flask, jsonify, request
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager(app)

EDITABLE = ("username", "email")


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))
    balance = db.Column(db.Integer, default=0)
    is_admin = db.Column(db.Boolean, default=False)


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


def done(user):
    db.session.commit()
    return jsonify(id=user.id)


@app.post("/kwargs")
def kwargs():
    user = User(**request.json)
    db.session.add(user)
    return done(user), 201


@app.post("/pinned")
def pinned():
    data = request.get_json()
    user = User(**{**data, "is_admin": False, "id": None})
    db.session.add(user)
    return done(user), 201


@app.put("/setattr/<int:user_id>")
def with_setattr(user_id):
    user = db.get_or_404(User, user_id)
    for key, value in request.get_json().items():
        setattr(user, key, value)
    return done(user)


@app.put("/setattr-known/<int:user_id>")
def setattr_known(user_id):
    user = db.get_or_404(User, user_id)
    for key, value in request.get_json().items():
        if hasattr(user, key) and key != "id":
            setattr(user, key, value)
    return done(user)


@app.put("/allowed/<int:user_id>")
def allowed(user_id):
    user = db.get_or_404(User, user_id)
    data = {key: value for key, value in request.json.items() if key in EDITABLE}
    for key, value in data.items():
        setattr(user, key, value)
    return done(user)


@app.put("/denied/<int:user_id>")
def denied(user_id):
    user = db.get_or_404(User, user_id)
    data = request.get_json()
    data.pop("id", None)
    data.pop("is_admin", None)
    for key in data:
        setattr(user, key, data[key])
    return done(user)


@app.put("/update/<int:user_id>")
def update(user_id):
    User.query.filter_by(id=user_id).update(request.json)
    db.session.commit()
    return jsonify(ok=True)


@app.put("/named/<int:user_id>")
def named(user_id):
    user = db.get_or_404(User, user_id)
    user.username = request.json.get("username", user.username)
    user.email = request.json["email"]
    return done(user)


@app.patch("/me")
@login_required
def me():
    for field in EDITABLE + ("balance",):
        if field in request.json:
            setattr(current_user, field, request.json[field])
    return done(current_user)

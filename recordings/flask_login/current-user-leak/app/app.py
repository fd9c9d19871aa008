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
    password_hash = db.Column(db.String(200))

    def to_dict(self):
        return {c.name: getattr(self, c.name) for c in self.__table__.columns}


@login_manager.user_loader
def load_user(user_id):
    return User.query.get(int(user_id))


@app.get("/me")
@login_required
def me():
    return jsonify(current_user.to_dict())


@app.get("/me/columns")
@login_required
def columns():
    return jsonify({c.name: getattr(current_user, c.name) for c in current_user.__table__.columns})


@app.get("/me/object")
@login_required
def an_object():
    return jsonify(current_user)


@app.get("/me/real")
@login_required
def real():
    user = current_user._get_current_object()
    return jsonify(id=user.get_id(), name=user.username)


@app.get("/who")
def who():
    return jsonify(name=current_user.username)

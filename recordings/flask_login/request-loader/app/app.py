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
    api_key = db.Column(db.String(64))


@login_manager.request_loader
def load_user_from_request(request):
    key = request.headers.get("X-Api-Key")
    if key:
        return User.query.filter_by(api_key=key).first()
    return None


@app.get("/me")
@login_required
def me():
    return jsonify(id=current_user.id, api_key=current_user.api_key)


@app.get("/users/<int:user_id>/key")
@login_required
def key(user_id):
    if user_id != current_user.id:
        return jsonify(error="forbidden"), 403
    return jsonify(api_key=db.session.get(User, user_id).api_key)

from flask import Flask, jsonify, redirect, request, url_for
from flask_login import LoginManager, UserMixin, current_user, login_required, login_user, logout_user
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager()
login_manager.login_view = "login"
login_manager.init_app(app)


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    password = db.Column(db.String(80))


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@app.route("/login", methods=["GET", "POST"])
def login():
    if request.method == "POST":
        user = User.query.filter_by(username=request.json["username"]).first()
        if user and user.password == request.json["password"]:
            login_user(user)
            return redirect(url_for("home"))
        return "wrong", 401
    return "<form method=post></form>"


@app.get("/logout")
@login_required
def logout():
    logout_user()
    return redirect(url_for("home"))


@app.get("/")
@login_required
def home():
    return jsonify(hello=current_user.username)


@app.get("/maybe")
def maybe():
    if not current_user.is_authenticated:
        return redirect(url_for("login"))
    return jsonify(secret=current_user.password)


@app.get("/unauthorized")
def by_hand():
    if current_user.is_anonymous:
        return login_manager.unauthorized()
    return jsonify(ok=True)

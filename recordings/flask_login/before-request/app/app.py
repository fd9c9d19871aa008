from flask import Blueprint, Flask, jsonify
from flask_login import LoginManager, UserMixin, current_user, login_required
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
login_manager = LoginManager(app)

inside = Blueprint("inside", __name__, url_prefix="/inside")
asking = Blueprint("asking", __name__, url_prefix="/asking")


class User(UserMixin, db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    phone = db.Column(db.String(40))


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@inside.before_request
@login_required
def must_log_in():
    """Covers the whole blueprint."""


@asking.before_request
def look():
    if not current_user.is_authenticated:
        app.logger.info("a guest")


@inside.get("/users")
def users():
    return jsonify([{"username": u.username} for u in User.query])


@asking.get("/users")
def more_users():
    return jsonify([{"username": u.username, "phone": u.phone} for u in User.query])


app.register_blueprint(inside)
app.register_blueprint(asking)

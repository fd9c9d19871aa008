from flask import Flask, jsonify
from flask.views import MethodView
from flask_login import LoginManager, UserMixin, login_required
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


@login_manager.user_loader
def load_user(user_id):
    return db.session.get(User, int(user_id))


@login_required
@app.get("/users")
def users():
    return jsonify([{"id": u.id, "email": u.email} for u in User.query.all()])


@app.get("/names")
@login_required
def names():
    return jsonify([u.username for u in User.query.all()])


class Emails(MethodView):
    def get(self):
        return jsonify([u.email for u in User.query.all()])


app.add_url_rule("/emails", view_func=Emails.as_view("emails"))
app.add_url_rule("/guarded-emails", view_func=login_required(Emails.as_view("guarded_emails")))

from flask import Flask, render_template, render_template_string
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))

    def __repr__(self):
        return f"<User {self.email}>"


@app.get("/users")
def users():
    return render_template("users.html", users=User.query.all())


@app.get("/users/<int:user_id>/card")
def card(user_id):
    return render_template_string("<b>{{ user.username }}</b>", user=db.session.get(User, user_id))


@app.get("/users/<int:user_id>/text")
def text(user_id):
    return str(db.session.get(User, user_id)), 200, {"Content-Type": "text/plain"}


@app.get("/users/<int:user_id>/line")
def line(user_id):
    user = db.session.get(User, user_id)
    return f"{user.username} <{user.email}>"

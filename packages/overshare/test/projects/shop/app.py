from flask import Flask, jsonify
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config['SECRET_KEY'] = 'correct horse battery staple'
db = SQLAlchemy(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    name = db.Column(db.String(80))
    email = db.Column(db.String(120))
    password_hash = db.Column(db.String(200))


@app.get('/users/<int:user_id>')
def show_user(user_id):
    user = db.get_or_404(User, user_id)
    return jsonify(name=user.name, email=user.email, password_hash=user.password_hash)


@app.get('/health')
def health():
    return {'ok': True}

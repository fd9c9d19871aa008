from flask import Flask, abort, jsonify
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
    phone = db.Column(db.String(40))


class Photo(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    caption = db.Column(db.String(80))
    location = db.Column(db.String(80))
    owner_id = db.Column(db.Integer, db.ForeignKey("user.id"))
    owner = db.relationship("User", backref=db.backref("photos", lazy="dynamic"))


@login_manager.user_loader
def load_user(user_id):
    return User.query.get(int(user_id))


@app.get("/photos")
@login_required
def photos():
    return jsonify([{"caption": p.caption} for p in current_user.photos.order_by(Photo.id)])


@app.get("/photos/<int:photo_id>")
@login_required
def photo(photo_id):
    photo = current_user.photos.filter_by(id=photo_id).first_or_404()
    return jsonify(caption=photo.caption, location=photo.location)


@app.get("/photos/<int:photo_id>/owner")
@login_required
def owner(photo_id):
    photo = Photo.query.get_or_404(photo_id)
    return jsonify(name=photo.owner.username, phone=photo.owner.phone)


@app.get("/photos/<int:photo_id>/siblings")
@login_required
def siblings(photo_id):
    photo = Photo.query.get_or_404(photo_id)
    if photo not in current_user.photos:
        abort(403)
    return jsonify([p.location for p in photo.owner.photos])

from flask import Flask

from auth import bp as auth_bp
from models import db
from profile_views import bp as profile_bp

app = Flask(__name__)
app.config["SECRET_KEY"] = "change-me"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db.init_app(app)
app.register_blueprint(auth_bp)
app.register_blueprint(profile_bp)

from models import User  # noqa: E402,F401

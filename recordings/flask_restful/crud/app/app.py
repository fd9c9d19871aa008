from flask import Flask
from flask_login import LoginManager
from flask_restful import Api

from models import User, db
from resources import NoteListResource, NoteResource


def create_app():
    app = Flask(__name__)
    app.config["SECRET_KEY"] = "change-me"
    app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
    db.init_app(app)
    login_manager = LoginManager(app)
    login_manager.user_loader(lambda user_id: db.session.get(User, int(user_id)))
    api = Api(app)
    api.add_resource(NoteListResource, "/notes")
    api.add_resource(NoteResource, "/notes/<int:note_id>")
    return app

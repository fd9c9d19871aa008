from flask import Flask
from flask_jwt_extended import JWTManager, get_jwt_identity, jwt_required, verify_jwt_in_request
from flask_restful import Api, Resource
from flask_sqlalchemy import SQLAlchemy

app = Flask(__name__)
app.config["JWT_SECRET_KEY"] = "a-secret-that-is-long-enough-for-hs256"
app.config["SQLALCHEMY_DATABASE_URI"] = "sqlite://"
db = SQLAlchemy(app)
jwt = JWTManager(app)
api = Api(app)


class User(db.Model):
    id = db.Column(db.Integer, primary_key=True)
    username = db.Column(db.String(80))
    email = db.Column(db.String(120))

    def json(self):
        return {"id": self.id, "username": self.username, "email": self.email}


class UserResource(Resource):
    @jwt_required()
    def get(self, user_id):
        return User.query.get_or_404(user_id).json()

    def delete(self, user_id):
        verify_jwt_in_request()
        if get_jwt_identity() != str(user_id):
            return {"message": "only yourself"}, 403
        db.session.delete(User.query.get_or_404(user_id))
        db.session.commit()
        return {"deleted": user_id}


class UserList(Resource):
    method_decorators = [jwt_required()]

    def get(self):
        return {"users": [user.json() for user in User.query.all()]}


class Names(Resource):
    def get(self):
        return [user.username for user in User.query.all()]


api.add_resource(UserResource, "/users/<int:user_id>")
api.add_resource(UserList, "/users")
api.add_resource(Names, "/names")

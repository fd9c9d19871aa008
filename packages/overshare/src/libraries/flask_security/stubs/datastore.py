"""Where Flask-Security keeps users and roles."""
import overshare as o


class SQLAlchemyUserDatastore:
    def __init__(self, db, user_model, role_model, *args):
        self.db = db
        self.user_model = user_model
        self.role_model = role_model
        o.user_model(user_model)

    def find_user(self, case_insensitive=False, **kwargs):
        return self.user_model.query.filter_by(**kwargs).first()

    get_user = lambda self, identifier: self.user_model.query.filter_by(email=identifier).first()

    def find_role(self, role):
        return self.role_model.query.filter_by(name=role).first()

    def create_user(self, **kwargs):
        user = self.user_model(**kwargs)
        o.stored(user)
        return user

    def __getattr__(self, name):
        return o.opaque('a part of the user datastore')


SQLAlchemySessionUserDatastore = PeeweeUserDatastore = MongoEngineUserDatastore = SQLAlchemyUserDatastore

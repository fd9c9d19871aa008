class Config(object):
    SECRET_KEY = "change-me"
    SQLALCHEMY_DATABASE_URI = "sqlite://"

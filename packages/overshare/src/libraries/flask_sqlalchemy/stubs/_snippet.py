"""What an undefined name most likely is in a piece of code that uses Flask-SQLAlchemy."""
from flask_sqlalchemy import SQLAlchemy

fresh = {'db': lambda: SQLAlchemy()}

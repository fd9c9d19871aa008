"""What an undefined name most likely is in a piece of code that uses Flask-Login."""
from flask_login import current_user, login_required

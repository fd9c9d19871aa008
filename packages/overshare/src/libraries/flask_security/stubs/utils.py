from flask_security import hash_password, login_user, logout_user, verify_and_update_password, verify_password

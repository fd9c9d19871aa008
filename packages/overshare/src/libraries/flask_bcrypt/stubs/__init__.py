"""Flask-Bcrypt: hashes of passwords."""
import overshare as o


def generate_password_hash(password, rounds=None):
    return o.unknown('bytes')


def check_password_hash(pw_hash, password):
    o.activity('checks-credential')
    return o.unknown('bool', password)


class Bcrypt:
    def __init__(self, app=None):
        pass

    def init_app(self, app):
        pass

    def generate_password_hash(self, password, rounds=None, prefix=None):
        return generate_password_hash(password)

    def check_password_hash(self, pw_hash, password):
        return check_password_hash(pw_hash, password)

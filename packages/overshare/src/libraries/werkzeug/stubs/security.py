import overshare as o


def generate_password_hash(password, *args, **kwargs):
    return o.unknown('str', password)


def check_password_hash(pwhash, password):
    o.activity('checks-credential')
    return o.unknown('bool', password)


def safe_join(directory, *pathnames):
    return o.unknown('str', *pathnames)


def safe_str_cmp(a, b):
    return a == b


def gen_salt(length):
    return o.unknown('str')

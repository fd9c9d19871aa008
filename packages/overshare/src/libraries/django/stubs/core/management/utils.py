import overshare as o


def get_random_secret_key():
    return o.unknown('str')

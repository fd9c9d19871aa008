import overshare as o


def get_anonymous_user():
    return o.opaque('the user that stands for nobody')


def __getattr__(name):
    return o.opaque('a part of guardian')

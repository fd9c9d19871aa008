"""Former versions of objects are kept aside: nothing of it leaves by itself."""


def register(model=None, *args, **kwargs):
    return model if model is not None else lambda cls: cls


def create_revision(*args, **kwargs):
    return _Revision()


class _Revision:
    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def __call__(self, function):
        return function


def set_user(user):
    pass


set_comment = set_date_created = add_meta = add_to_revision = set_user


def is_active():
    return False

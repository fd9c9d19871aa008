def warn(*args, **options):
    pass


simplefilter = filterwarnings = resetwarnings = warn


class catch_warnings:
    def __init__(self, **options):
        pass

    def __enter__(self):
        return []

    def __exit__(self, *args):
        pass


def deprecated(message, **options):
    def decorate(function):
        return function
    return decorate

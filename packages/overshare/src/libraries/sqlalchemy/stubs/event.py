def listens_for(*args, **kwargs):
    return lambda function: function


def listen(*args, **kwargs):
    pass

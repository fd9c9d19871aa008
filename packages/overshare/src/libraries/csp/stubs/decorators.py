"""django-csp: what a page may load. It says nothing of who gets the page."""


def csp_exempt(*args, **kwargs):
    if args and callable(args[0]):
        return args[0]
    return lambda function: function


def csp(*args, **kwargs):
    return lambda function: function


csp_update = csp_replace = csp

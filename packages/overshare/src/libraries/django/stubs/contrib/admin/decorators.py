def register(*models, site=None):
    return lambda admin_class: admin_class


def _marked(function=None, **options):
    return function if function is not None else (lambda one: one)


action = display = _marked

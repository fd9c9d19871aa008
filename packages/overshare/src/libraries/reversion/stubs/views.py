class RevisionMixin:
    pass


def create_revision(*args, **kwargs):
    return lambda view: view

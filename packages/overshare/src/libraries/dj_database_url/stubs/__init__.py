"""dj-database-url: the database as an address. Which one does not matter to what an API gives away."""


def parse(url='', engine=None, **kwargs):
    return {'ENGINE': engine or 'django.db.backends.postgresql'}


def config(env='DATABASE_URL', default=None, engine=None, **kwargs):
    return parse(default, engine)

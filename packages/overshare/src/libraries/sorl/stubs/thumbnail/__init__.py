import overshare as o
from django.db.models import ImageField


def get_thumbnail(file_, geometry_string, **options):
    return o.opaque('a thumbnail', file_)


def delete(*args, **kwargs):
    pass

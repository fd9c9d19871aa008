"""Migrations say how the tables came about; the models say what they are."""
import overshare as o


class Migration:
    dependencies = []
    operations = []
    initial = None
    atomic = True


def __getattr__(name):
    return o.opaque('an operation of a migration')

"""Random values."""
import overshare as o
from secrets import SystemRandom, choice


def random():
    return o.unknown('float')


def uniform(a, b):
    return o.unknown('float')


gauss = normalvariate = uniform


def randint(a, b=None, *step):
    return o.unknown('int')


randrange = getrandbits = randint


def choices(population, weights=None, *, cum_weights=None, k=1):
    return [item for item in population]


def sample(population, k, **options):
    return [item for item in population]


def shuffle(x):
    pass


def seed(*args):
    pass


class Random(SystemRandom):
    def __init__(self, *seed):
        pass

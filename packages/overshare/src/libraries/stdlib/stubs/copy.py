"""Copies: containers are new, what is in them is the same, whose content nobody changes."""
import overshare as o


class Error(Exception):
    pass


def copy(x):
    return o.each(x, _copied)


def deepcopy(x, memo=None):
    return o.each(x, _deeply)


def _copied(value):
    if isinstance(value, dict):
        return value.copy()
    if isinstance(value, (list, set)):
        return value.copy()
    return value


def _deeply(value):
    if o.is_plain(value):
        return value
    if isinstance(value, dict):
        made = value.copy()
        for key, item in value.items():
            made[key] = deepcopy(item)
        return made
    if isinstance(value, list):
        return [deepcopy(item) for item in value]
    return value

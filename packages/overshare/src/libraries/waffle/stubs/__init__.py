"""django-waffle: parts of a site that are switched on and off."""
import overshare as o


def flag_is_active(request, flag_name, read_only=None):
    return o.unknown('bool')


def switch_is_active(switch_name):
    return o.unknown('bool')


sample_is_active = switch_is_active

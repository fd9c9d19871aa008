"""A view that is not there while its switch is off. Who switches it on, the code does not say: it is taken to be on."""


def waffle_flag(flag_name, redirect_to=None):
    return lambda view: view


waffle_switch = waffle_sample = waffle_flag

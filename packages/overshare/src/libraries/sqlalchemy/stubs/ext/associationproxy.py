import overshare as o


def association_proxy(target, attribute, **kwargs):
    return property(lambda self: o.opaque('an association proxy'))

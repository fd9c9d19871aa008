import overshare as o


def is_ratelimited(request, group=None, fn=None, key=None, rate=None, method=None, increment=False):
    o.guard('throttle', 'is_ratelimited', source='handler')
    return False


def get_usage(request, group=None, fn=None, key=None, rate=None, method=None, increment=False):
    return o.opaque('how often somebody called')

import overshare as o


def replace_query_param(url, key, val):
    return o.unknown('str', url)


def remove_query_param(url, key):
    return o.unknown('str', url)

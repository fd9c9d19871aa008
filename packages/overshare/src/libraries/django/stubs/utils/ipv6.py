import overshare as o


def clean_ipv6_address(ip_str, *args, **kwargs):
    return o.unknown('str', ip_str)


def is_valid_ipv6_address(ip_str):
    return o.unknown('bool')

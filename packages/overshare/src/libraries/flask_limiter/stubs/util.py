"""Keys by which callers are told apart."""
import overshare as o


def get_remote_address():
    return o.unknown('str')


get_ipaddr = get_remote_address

"""Bytes as text: nothing is hidden by it."""
import overshare as o


def b64encode(data, *args):
    return o.unknown('bytes', data)


b64decode = urlsafe_b64encode = urlsafe_b64decode = standard_b64encode = standard_b64decode = b64encode
b32encode = b32decode = b16encode = b16decode = b85encode = b85decode = a85encode = encodebytes = decodebytes = b64encode

import overshare as o


def is_html_input(dictionary):
    return o.unknown('bool')


def parse_html_list(dictionary, prefix='', default=None):
    return o.opaque('a list in a form', dictionary)


parse_html_dict = parse_html_list

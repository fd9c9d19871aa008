"""What went wrong and where, as text: it names files and values of the program."""
import overshare as o


def format_exc(*args, **options):
    return o.unknown('str')


def format_exception(*args, **options):
    return [o.unknown('str')]


format_tb = format_stack = format_list = extract_tb = format_exception_only = format_exception


def print_exc(*args, **options):
    pass


print_stack = print_tb = print_exception = print_exc

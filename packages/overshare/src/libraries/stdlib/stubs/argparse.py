"""Arguments of a command: what is given is not known."""
import overshare as o


class ArgumentParser:
    def __init__(self, *args, **options):
        pass

    def add_argument(self, *args, **options):
        pass

    set_defaults = print_help = error = exit = add_argument

    def add_subparsers(self, **options):
        return self

    def add_parser(self, *args, **options):
        return self

    add_argument_group = add_mutually_exclusive_group = add_parser

    def parse_args(self, *args):
        return o.opaque('arguments of a command')

    parse_known_args = parse_args


class Namespace:
    pass


class ArgumentError(Exception): pass
class ArgumentTypeError(Exception): pass
class HelpFormatter: pass


RawTextHelpFormatter = RawDescriptionHelpFormatter = ArgumentDefaultsHelpFormatter = HelpFormatter

import overshare as o


class CommandError(Exception):
    pass


class SystemCheckError(CommandError):
    pass


class CommandParser:
    def add_argument(self, *args, **kwargs):
        pass


class BaseCommand:
    help = ''
    requires_system_checks = '__all__'
    stealth_options = ()

    def __init__(self, *args, **kwargs):
        pass

    def add_arguments(self, parser):
        pass

    def handle(self, *args, **options):
        pass

    def execute(self, *args, **options):
        pass

    def __getattr__(self, name):
        return o.opaque('a part of a command')


class LabelCommand(BaseCommand):
    pass


class AppCommand(BaseCommand):
    pass


NoArgsCommand = BaseCommand


class OutputWrapper:
    pass


def no_translations(handle_func):
    return handle_func

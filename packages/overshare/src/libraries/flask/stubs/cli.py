"""Commands: they answer no request."""
import overshare as o


class AppGroup:
    def __init__(self, *args, **options):
        pass

    def command(self, *args, **options):
        return lambda function: function

    def group(self, *args, **options):
        return lambda function: AppGroup()

    def add_command(self, *args, **options):
        pass

    def __getattr__(self, name):
        return o.opaque('the command line')


FlaskGroup = AppGroup


def with_appcontext(function):
    return function


pass_script_info = with_appcontext


def load_dotenv(path=None, load_defaults=True):
    return True

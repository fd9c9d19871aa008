from django.core.management.base import BaseCommand, CommandError


def call_command(command_name, *args, **options):
    """Commands run beside the answer."""


def execute_from_command_line(argv=None):
    pass


def get_commands():
    return {}


class ManagementUtility:
    def __init__(self, argv=None):
        pass

    def execute(self):
        pass

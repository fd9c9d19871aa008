"""Other programs: what they say is not known."""
import overshare as o

PIPE = STDOUT = DEVNULL = -1


class SubprocessError(Exception): pass
class CalledProcessError(SubprocessError): pass
class TimeoutExpired(SubprocessError): pass


class Popen:
    pid = returncode = o.unknown('int')

    def __init__(self, args, *more, **options):
        self.args = args
        self.stdout = self.stderr = o.opaque('what a program says', args)

    def communicate(self, *args, **options):
        return (o.unknown('bytes', self.args), o.unknown('bytes', self.args))

    def wait(self, *args, **options):
        return o.unknown('int')

    poll = wait

    def kill(self):
        pass

    terminate = kill

    def __enter__(self):
        return self

    def __exit__(self, *args):
        pass

    def check_returncode(self):
        pass


run = Popen


def check_output(args, *more, **options):
    return o.unknown('bytes', args)


def getoutput(command):
    return o.unknown('str', command)


def call(args, *more, **options):
    return o.unknown('int')


check_call = call

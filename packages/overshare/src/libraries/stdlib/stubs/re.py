"""Regular expressions: a match is found or not, and its parts come from the text."""
import overshare as o

I = IGNORECASE = M = MULTILINE = S = DOTALL = X = VERBOSE = A = ASCII = U = UNICODE = 0


class error(Exception):
    pass


class Match:
    def __init__(self, text):
        self.string = text

    def group(self, *names):
        return o.unknown('str', self.string)

    __getitem__ = group

    def groups(self, default=None):
        return [o.unknown('str', self.string), o.unknown('str', self.string)]

    def groupdict(self, default=None):
        return o.open_dict(o.unknown('str', self.string))

    def start(self, *group):
        return o.unknown('int')

    end = start

    def span(self, *group):
        return (o.unknown('int'), o.unknown('int'))


def match(pattern, string, flags=0):
    return o.any_of(Match(string), None)


search = fullmatch = match


def findall(pattern, string, flags=0):
    return [o.unknown('str', string)] if o.unknown('bool') else []


def finditer(pattern, string, flags=0):
    return [Match(string)] if o.unknown('bool') else []


def sub(pattern, repl, string, count=0, flags=0):
    return o.unknown('str', string)


def subn(pattern, repl, string, count=0, flags=0):
    return (o.unknown('str', string), o.unknown('int'))


def split(pattern, string, maxsplit=0, flags=0):
    return [o.unknown('str', string), o.unknown('str', string)]


def escape(pattern):
    return o.unknown('str', pattern)


def purge():
    pass


class Pattern:
    def __init__(self, pattern):
        self.pattern = pattern
        self.flags = 0

    def match(self, string, *bounds):
        return match(self.pattern, string)

    search = fullmatch = match

    def findall(self, string, *bounds):
        return findall(self.pattern, string)

    def finditer(self, string, *bounds):
        return finditer(self.pattern, string)

    def sub(self, repl, string, count=0):
        return o.unknown('str', string)

    def subn(self, repl, string, count=0):
        return subn(self.pattern, repl, string)

    def split(self, string, maxsplit=0):
        return split(self.pattern, string)


def compile(pattern, flags=0):
    return Pattern(pattern)

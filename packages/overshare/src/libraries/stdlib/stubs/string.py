"""Letters, and templates."""
import overshare as o

ascii_lowercase = 'abcdefghijklmnopqrstuvwxyz'
ascii_uppercase = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ'
ascii_letters = ascii_lowercase + ascii_uppercase
digits = '0123456789'
hexdigits = '0123456789abcdefABCDEF'
octdigits = '01234567'
punctuation = '!"#$%&'
whitespace = ' \t\n'
printable = digits + ascii_letters + punctuation + whitespace


def capwords(text, sep=None):
    return o.unknown('str', text)


class Template:
    def __init__(self, template):
        self.template = template

    def substitute(self, mapping={}, **named):
        return o.unknown('str', self.template, *[str(value) for value in {**mapping, **named}.values()])

    safe_substitute = substitute


class Formatter:
    def format(self, text, *args, **named):
        return text.format(*args, **named)

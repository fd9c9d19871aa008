"""Tables as text: every row that is written is part of the file."""
import overshare as o

QUOTE_ALL = QUOTE_MINIMAL = QUOTE_NONE = QUOTE_NONNUMERIC = 0


class Error(Exception):
    pass


class Dialect:
    pass


excel = excel_tab = unix_dialect = Dialect


class _Writer:
    def __init__(self, file, *args, **options):
        self._file = file

    def writerow(self, row):
        self._file.write(o.unknown('str', *[str(value) for value in row]))

    def writerows(self, rows):
        for row in rows:
            self.writerow(row)


writer = _Writer


class DictWriter(_Writer):
    def __init__(self, file, fieldnames, *args, extrasaction='raise', **options):
        self._file = file
        self.fieldnames = fieldnames

    def writeheader(self):
        pass

    def writerow(self, row):
        self._file.write(o.unknown('str', *[str(value) for value in row.values()]))


def reader(file, *args, **options):
    return [[o.unknown('str', line)] for line in file]


class DictReader:
    def __init__(self, file, *args, **options):
        self._file = file
        self.fieldnames = [o.unknown('str')]

    def __iter__(self):
        return [o.open_dict(o.unknown('str', line)) for line in self._file]


def field_size_limit(*limit):
    return 0

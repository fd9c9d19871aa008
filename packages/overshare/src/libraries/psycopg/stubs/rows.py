from overshare.dbapi import as_dict as dict_row, as_tuple as tuple_row


def namedtuple_row(row):
    return row

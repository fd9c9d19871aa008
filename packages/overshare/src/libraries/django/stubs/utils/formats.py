import overshare as o


def _text(value, *args, **kwargs):
    return o.unknown('str', value)


date_format = time_format = number_format = localize = localize_input = sanitize_separators = sanitize_strftime_format = _text


def get_format(format_type, lang=None, use_l10n=None):
    return o.unknown('str')

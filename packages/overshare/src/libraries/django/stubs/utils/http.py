import overshare as o


def urlencode(query, doseq=False):
    return o.unknown('str', query)


def _text(value, *args, **kwargs):
    return o.unknown('str', value)


urlquote = urlunquote = urlquote_plus = http_date = base36_to_int = int_to_base36 = quote_etag = content_disposition_header = escape_leading_slashes = _text
parse_http_date = parse_http_date_safe = lambda date: o.unknown('int', date)


def urlsafe_base64_encode(s):
    return o.unknown('str', s)


def urlsafe_base64_decode(s):
    return o.unknown('bytes', s)


def url_has_allowed_host_and_scheme(url, allowed_hosts, require_https=False):
    return o.unknown('bool')


is_safe_url = url_has_allowed_host_and_scheme


def is_same_domain(host, pattern):
    return o.unknown('bool')


def parse_etags(etag_str):
    return [o.unknown('str', etag_str)]


def parse_header_parameters(line):
    return (o.unknown('str', line), {})

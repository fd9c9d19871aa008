"""What a signed token says: of the caller, where it is the one that the caller is known by; else of whoever it was made for."""
import overshare as o


class Claims(dict):
    """The claims of the caller's own token, under any name."""

    def __init__(self):
        o.open_into(self, o.opaque('a claim of a token'))

    def __getitem__(self, key):
        return o.claim(key)

    def get(self, key, default=None):
        return o.claim(key, default)

    pop = get

    def __contains__(self, key):
        return o.unknown('bool') if o.authenticated() else False

    def __bool__(self):
        return o.authenticated()


def read(token, verified, invalid):
    """What a library that reads tokens gives: the caller's claims, or those of a token that says nothing of the caller."""
    if not verified:
        return o.unsigned_claims(token)
    if o.says_caller(token):
        if not o.authenticated():
            raise invalid('a token is missing')
        return Claims()
    if token is None:
        raise invalid('a token is missing')
    return o.open_dict(o.opaque('a claim of a token that was sent to somebody'))


def made_weakly(name, claims, key, algorithm):
    """What a new token holds, and what makes it prove too little."""
    o.effect('makes-token', name, claims)
    if isinstance(claims, dict) and o.surely('exp' not in claims):
        o.effect('makes-token', name, weakness='no-expiry')
    if algorithm == 'none':
        o.effect('makes-token', name, weakness='algorithm-none')
    if o.is_written(key):
        o.effect('makes-token', name, weakness='written-key')


def checked_weakly(name, key, algorithms, options, old):
    """What a library that reads tokens is told not to look at; an old one lets the token say how it is signed."""
    if algorithms is None and old:
        o.effect('reads-token', name, weakness='algorithm-open')
    if isinstance(algorithms, (list, tuple)) and o.surely('none' in algorithms):
        o.effect('reads-token', name, weakness='algorithm-none')
    for option, weakness in (('verify_exp', 'expiry-ignored'), ('verify_aud', 'audience-ignored')):
        if isinstance(options, dict) and o.surely(options.get(option, True) is False):
            o.effect('reads-token', name, weakness=weakness)

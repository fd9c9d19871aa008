"""A text and its translation mean the same."""
import overshare as o


def gettext(message):
    return message


gettext_lazy = gettext_noop = ugettext = ugettext_lazy = ugettext_noop = gettext


def ngettext(singular, plural, number):
    return o.any_of(singular, plural)


ungettext = ungettext_lazy = ngettext


def ngettext_lazy(singular, plural=None, number=None):
    return plural


def pgettext(context, message):
    return message


pgettext_lazy = pgettext


def npgettext(context, singular, plural, number):
    return o.any_of(singular, plural)


npgettext_lazy = npgettext


def activate(language):
    pass


def deactivate():
    pass


deactivate_all = deactivate


class override:
    def __init__(self, language, deactivate=False):
        pass

    def __enter__(self):
        pass

    def __exit__(self, *args):
        pass

    def __call__(self, func):
        return func


def get_language():
    return o.unknown('str')


def get_language_from_request(request, check_path=False):
    return o.unknown('str')


def get_language_from_path(path):
    return o.unknown('str')


def get_language_bidi():
    return o.unknown('bool')


def get_language_info(lang_code):
    return o.open_dict(o.unknown('str'))


def get_supported_language_variant(lang_code, strict=False):
    return lang_code


def to_locale(language):
    return language


to_language = to_locale


def check_for_language(lang_code):
    return o.unknown('bool')


def round_away_from_one(value):
    return value


def __getattr__(name):
    return o.opaque('django.utils.translation.' + name)

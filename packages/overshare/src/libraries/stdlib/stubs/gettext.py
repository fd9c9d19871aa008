"""Translations: the text, in another language."""


def gettext(text):
    return text


lgettext = gettext


def ngettext(one, many, n):
    return one


def translation(*args, **options):
    return NullTranslations()


class NullTranslations:
    def gettext(self, text):
        return text

    def ngettext(self, one, many, n):
        return one

    def install(self, *args):
        pass


GNUTranslations = NullTranslations

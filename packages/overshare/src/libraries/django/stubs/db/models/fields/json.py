from django.db.models.fields import Field


class JSONField(Field):
    python_name = 'json'
    empty_strings_allowed = False

    def __init__(self, verbose_name=None, name=None, encoder=None, decoder=None, **kwargs):
        self.encoder = encoder
        self.decoder = decoder
        super().__init__(verbose_name, name, **kwargs)


class KeyTransform:
    def __init__(self, key_name, *args, **kwargs):
        self._args = args


KeyTextTransform = KT = KeyTransform

from rest_framework.fields import CharField


class PhoneNumberField(CharField):
    def __init__(self, *args, region=None, **kwargs):
        super().__init__(*args, **kwargs)

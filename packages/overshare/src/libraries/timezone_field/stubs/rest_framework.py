from rest_framework.fields import CharField


class TimeZoneSerializerField(CharField):
    def __init__(self, *args, use_pytz=None, **kwargs):
        super().__init__(*args, **kwargs)

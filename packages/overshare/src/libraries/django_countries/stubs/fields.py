from django.db import models


class CountryField(models.CharField):
    def __init__(self, *args, countries=None, countries_flag_url=None, blank_label=None, multiple=False, **kwargs):
        super().__init__(*args, **kwargs)

import overshare as o
from rest_framework.fields import ChoiceField


class CountryField(ChoiceField):
    def __init__(self, *args, country_dict=False, name_only=False, **kwargs):
        super().__init__((), **kwargs)
        self.country_dict = country_dict

    def to_representation(self, value):
        text = o.as_type('str', value)
        return {'code': text, 'name': text} if self.country_dict else text

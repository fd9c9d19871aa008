from django_countries.serializer_fields import CountryField


class CountryFieldMixin:
    pass

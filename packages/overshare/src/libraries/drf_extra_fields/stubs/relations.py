import overshare as o
from rest_framework.relations import PrimaryKeyRelatedField, SlugRelatedField


class _Presented:
    presentation_serializer = None

    def __init__(self, *args, presentation_serializer=None, presentation_serializer_kwargs=None, read_source=None, **kwargs):
        self.presentation_serializer = presentation_serializer
        super().__init__(*args, **kwargs)

    def use_pk_only_optimization(self):
        return False

    def to_representation(self, value):
        return self.presentation_serializer(value, context=self.context).data


class PresentablePrimaryKeyRelatedField(_Presented, PrimaryKeyRelatedField): pass
class PresentableSlugRelatedField(_Presented, SlugRelatedField): pass

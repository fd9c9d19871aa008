from rest_flex_fields.serializers import FlexFieldsModelSerializer, FlexFieldsSerializerMixin
from rest_flex_fields.views import FlexFieldsMixin, FlexFieldsModelViewSet
import overshare as o

WILDCARD_ALL = '~all'
WILDCARD_ASTERISK = '*'


def is_expanded(request, field):
    return o.unknown('bool')


is_included = is_expanded

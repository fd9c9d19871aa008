from drf_spectacular.utils import OpenApiExample, OpenApiParameter, OpenApiResponse
from rest_framework.schemas import AutoSchema as _AutoSchema


class AutoSchema(_AutoSchema):
    pass

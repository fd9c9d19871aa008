from rest_framework.schemas import AutoSchema, ManualSchema
from rest_framework.schemas.openapi import SchemaGenerator

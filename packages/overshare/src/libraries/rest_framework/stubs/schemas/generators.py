from rest_framework.schemas.openapi import SchemaGenerator


class BaseSchemaGenerator(SchemaGenerator):
    pass


class EndpointEnumerator:
    pass

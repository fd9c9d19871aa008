from rest_framework.schemas import get_schema_view


def include_docs_urls(*args, **kwargs):
    return ([], 'api-docs', 'api-docs')


get_docs_view = get_schemajs_view = get_schema_view

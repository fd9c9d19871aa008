class BaseMetadata:
    def determine_metadata(self, request, view):
        raise NotImplementedError('.determine_metadata() must be overridden.')


class SimpleMetadata(BaseMetadata):
    """What OPTIONS tells: names and types of the fields that the caller may write."""

    label_lookup = {}

    def determine_metadata(self, request, view):
        return {'name': view.get_view_name(), 'description': view.get_view_description(), 'renders': [], 'parses': []}

    def determine_actions(self, request, view):
        return {}

    def get_serializer_info(self, serializer):
        return {}

    def get_field_info(self, field):
        return {}

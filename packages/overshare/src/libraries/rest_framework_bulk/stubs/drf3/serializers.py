from rest_framework.serializers import ListSerializer


class BulkSerializerMixin:
    pass


class BulkListSerializer(ListSerializer):
    update_lookup_field = 'id'

    def update(self, queryset, all_validated_data):
        return [self.child.update(queryset.get(id=attrs.get('id')), attrs) for attrs in all_validated_data]

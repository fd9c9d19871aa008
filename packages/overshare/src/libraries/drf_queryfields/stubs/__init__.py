from drf_dynamic_fields import DynamicFieldsMixin


class QueryFieldsMixin(DynamicFieldsMixin):
    include_arg_name = 'fields'
    exclude_arg_name = 'fields!'
    delimiter = ','

from rest_framework import viewsets


class FlexFieldsMixin:
    permit_list_expands = []


class FlexFieldsModelViewSet(FlexFieldsMixin, viewsets.ModelViewSet):
    pass

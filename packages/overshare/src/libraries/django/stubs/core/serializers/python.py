from django.core.serializers import Serializer

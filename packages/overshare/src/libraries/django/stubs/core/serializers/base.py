from django.core.serializers import DeserializationError, DeserializedObject, SerializationError, Serializer

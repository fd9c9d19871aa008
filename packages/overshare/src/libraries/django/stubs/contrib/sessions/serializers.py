from django.core.signing import JSONSerializer

PickleSerializer = JSONSerializer

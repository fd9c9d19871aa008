from django.contrib.auth.models import User
from rest_framework import generics

from shop import serializers


class Declared(generics.ListCreateAPIView):
    queryset = User.objects.all()
    serializer_class = serializers.DeclaredSerializer


class ReadOnly(generics.ListCreateAPIView):
    queryset = User.objects.all()
    serializer_class = serializers.ReadOnlySerializer


class Extra(generics.ListCreateAPIView):
    queryset = User.objects.all()
    serializer_class = serializers.ExtraSerializer

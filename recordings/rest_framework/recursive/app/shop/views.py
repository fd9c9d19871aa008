from rest_framework import generics

from shop import serializers
from shop.models import Folder


class Deep(generics.RetrieveAPIView):
    queryset = Folder.objects.all()
    serializer_class = serializers.DeepSerializer


class Tree(generics.RetrieveAPIView):
    queryset = Folder.objects.all()
    serializer_class = serializers.TreeSerializer

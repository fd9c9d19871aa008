from rest_framework import serializers

from shop.models import Folder


class DeepSerializer(serializers.ModelSerializer):
    class Meta:
        model = Folder
        fields = ["id", "name", "parent"]
        depth = 1


class TreeSerializer(serializers.ModelSerializer):
    children = serializers.SerializerMethodField()

    class Meta:
        model = Folder
        fields = ["name", "children"]

    def get_children(self, folder):
        return TreeSerializer(folder.children.all(), many=True).data

from rest_framework import serializers

from shop.models import Thing


class ThingSerializer(serializers.ModelSerializer):
    class Meta:
        model = Thing
        fields = "__all__"


class DeclaredSerializer(serializers.ModelSerializer):
    level_name = serializers.CharField(source="get_level_display", read_only=True)
    options = serializers.DictField()
    day = serializers.DateField(format="%d.%m.%Y")
    fixed = serializers.ReadOnlyField(default="x")

    class Meta:
        model = Thing
        fields = ["level", "level_name", "options", "day", "fixed"]

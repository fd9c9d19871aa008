from rest_framework import serializers

from shop.models import Item, Order

class PlainSerializer(serializers.ModelSerializer):
    owner_mail = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "owner_mail"]

    def get_owner_mail(self, order):
        return order.owner.email


class NamedSerializer(serializers.ModelSerializer):
    contact = serializers.SerializerMethodField(method_name="find_contact")

    class Meta:
        model = Order
        fields = ["id", "contact"]

    def find_contact(self, order):
        return {"name": order.owner.username, "mail": order.owner.email}


class ItemSerializer(serializers.ModelSerializer):
    class Meta:
        model = Item
        fields = ["article", "purchase_price"]


class NestedSerializer(serializers.ModelSerializer):
    items = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "items"]

    def get_items(self, order):
        return ItemSerializer(order.items.all(), many=True, context=self.context).data


class ByCallerSerializer(serializers.ModelSerializer):
    code = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "code"]

    def get_code(self, order):
        if self.context["request"].user.is_staff:
            return {"internal": order.internal_code}
        return None


class QuerySerializer(serializers.ModelSerializer):
    articles = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "articles"]

    def get_articles(self, order):
        return list(Item.objects.filter(order=order).values("article", "purchase_price"))


class WholeSerializer(serializers.ModelSerializer):
    tag = serializers.SerializerMethodField()

    class Meta:
        model = Order
        fields = ["id", "tag"]

    def get_tag(self, order):
        return order.tags.first()

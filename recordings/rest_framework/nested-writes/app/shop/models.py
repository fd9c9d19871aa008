from django.conf import settings
from django.db import models


class Tag(models.Model):
    label = models.CharField(max_length=40)
    secret_note = models.CharField(max_length=40)

    def __str__(self):
        return self.label


class Order(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE, related_name="orders")
    title = models.CharField(max_length=80)
    total = models.DecimalField(max_digits=8, decimal_places=2)
    placed = models.DateTimeField()
    internal_code = models.CharField(max_length=40, editable=False)
    tags = models.ManyToManyField(Tag, related_name="orders")

    @property
    def label(self):
        return f"{self.title} ({self.pk})"

    def owner_email(self):
        return self.owner.email


class Item(models.Model):
    order = models.ForeignKey(Order, on_delete=models.CASCADE, related_name="items")
    article = models.CharField(max_length=80)
    purchase_price = models.IntegerField()

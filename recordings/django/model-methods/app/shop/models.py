from django.conf import settings
from django.db import models


class State(models.TextChoices):
    PAID = "p", "Paid"
    OPEN = "o", "Open"


class Order(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    state = models.CharField(max_length=1, choices=State.choices)
    purchase_price = models.IntegerField()

    @property
    def label(self):
        return f"{self.title} of {self.owner.email}"

    @classmethod
    def cheap(cls):
        return cls.objects.filter(purchase_price__lt=5000)

    def to_json(self, with_price=False):
        data = {"id": self.pk, "title": self.title, "state": self.get_state_display()}
        if with_price:
            data["price"] = self.purchase_price
        return data

    def __str__(self):
        return self.label

from django.conf import settings
from django.db import models


class OrderQuerySet(models.QuerySet):
    def for_user(self, user):
        return self.filter(owner=user)

    def open(self):
        return self.filter(is_closed=False)


class OpenManager(models.Manager):
    def get_queryset(self):
        return super().get_queryset().filter(is_closed=False)

    def visible_to(self, user):
        if user.is_staff:
            return self.get_queryset()
        return self.get_queryset().filter(owner_id=user.pk)


class Order(models.Model):
    owner = models.ForeignKey(settings.AUTH_USER_MODEL, on_delete=models.CASCADE)
    title = models.CharField(max_length=80)
    is_closed = models.BooleanField(default=False)

    objects = OrderQuerySet.as_manager()
    opened = OpenManager()
    mixed = models.Manager.from_queryset(OrderQuerySet)()

    def is_visible_to(self, user):
        return user.is_staff or self.owner_id == user.id

from django.db import models


class Customer(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()
    phone = models.CharField(max_length=30)


class Provider(models.Model):
    name = models.CharField(max_length=80)
    email = models.EmailField()

    def __str__(self):
        return f"{self.name} <{self.email}>"

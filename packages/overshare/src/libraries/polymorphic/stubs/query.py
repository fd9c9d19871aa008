from django.db import models


class PolymorphicQuerySet(models.QuerySet):
    def instance_of(self, *classes):
        return self

    not_instance_of = non_polymorphic = get_real_instances = instance_of

import overshare as o
from django.db import models


class ContentTypeManager(models.Manager):
    def get_for_model(self, model, for_concrete_model=True):
        return self.get(model=o.unknown('str'))

    def get_for_models(self, *models, **kwargs):
        return {model: self.get_for_model(model) for model in models}

    def get_by_natural_key(self, app_label, model):
        return self.get(app_label=app_label, model=model)

    def get_for_id(self, id):
        return self.get(pk=id)

    def clear_cache(self):
        pass


class ContentType(models.Model):
    app_label = models.CharField(max_length=100)
    model = models.CharField('python model class name', max_length=100)

    objects = ContentTypeManager()

    class Meta:
        db_table = 'django_content_type'

    def __str__(self):
        return o.unknown('str', self.app_label, self.model)

    @property
    def name(self):
        return o.unknown('str', self.model)

    def model_class(self):
        return o.opaque('the model that a content type stands for')

    def get_object_for_this_type(self, **kwargs):
        return o.opaque('an object that a content type stands for')

    def get_all_objects_for_this_type(self, **kwargs):
        return o.opaque('objects that a content type stands for')

    def natural_key(self):
        return self.app_label, self.model

"""Methods of models that run when an object is saved: they do not change what leaves."""
from django_lifecycle.mixins import LifecycleModelMixin
from django_lifecycle.models import LifecycleModel

BEFORE_SAVE, AFTER_SAVE = 'before_save', 'after_save'
BEFORE_CREATE, AFTER_CREATE = 'before_create', 'after_create'
BEFORE_UPDATE, AFTER_UPDATE = 'before_update', 'after_update'
BEFORE_DELETE, AFTER_DELETE = 'before_delete', 'after_delete'


def hook(*args, **kwargs):
    return lambda function: function

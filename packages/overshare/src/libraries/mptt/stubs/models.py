"""Trees kept in a table."""
from django.db import models
from mptt.fields import TreeForeignKey, TreeManyToManyField, TreeOneToOneField
from mptt.managers import TreeManager


class MPTTOptions:
    pass


class MPTTModel(models.Model):
    lft = models.PositiveIntegerField(editable=False)
    rght = models.PositiveIntegerField(editable=False)
    tree_id = models.PositiveIntegerField(editable=False)
    level = models.PositiveIntegerField(editable=False)

    objects = TreeManager()

    class Meta:
        abstract = True

    def _related(self):
        return type(self)._default_manager.filter(tree_id=self.tree_id)

    def get_children(self):
        return type(self)._default_manager.filter(parent=self)

    def get_ancestors(self, ascending=False, include_self=False):
        return self._related()

    def get_descendants(self, include_self=False):
        return self._related()

    def get_family(self):
        return self._related()

    def get_siblings(self, include_self=False):
        return self._related()

    def get_leafnodes(self, include_self=False):
        return self._related()

    def get_root(self):
        return self._related().first()

    def is_root_node(self):
        return self.parent_id is None

    def get_level(self):
        return self.level

    def insert_at(self, *args, **kwargs):
        pass

    move_to = insert_at

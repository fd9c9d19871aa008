"""What all trees of treebeard can do."""
import overshare as o
from django.db import models


class Node(models.Model):
    class Meta:
        abstract = True

    @classmethod
    def _all(cls):
        return cls._default_manager.all()

    @classmethod
    def get_root_nodes(cls):
        return cls._default_manager.all()

    @classmethod
    def get_tree(cls, parent=None):
        return cls._default_manager.all()

    @classmethod
    def add_root(cls, instance=None, **kwargs):
        return instance or cls._default_manager.create(**kwargs)

    def _near(self):
        return type(self)._default_manager.filter(near=self)

    def get_children(self):
        return self._near()

    def get_ancestors(self):
        return self._near()

    def get_descendants(self, include_self=False):
        return self._near()

    def get_siblings(self):
        return self._near()

    def get_parent(self, update=False):
        return self._near().first()

    def get_root(self):
        return self._near().first()

    get_first_child = get_last_child = get_next_sibling = get_prev_sibling = get_parent

    def add_child(self, instance=None, **kwargs):
        return instance or type(self)._default_manager.create(**kwargs)

    add_sibling = add_child

    def get_depth(self):
        return o.unknown('int')

    get_children_count = get_descendant_count = get_depth

    def is_root(self):
        return o.unknown('bool')

    def is_leaf(self):
        return o.unknown('bool')

    def is_descendant_of(self, node):
        return o.unknown('bool')

    is_child_of = is_sibling_of = is_descendant_of

    def move(self, target, pos=None):
        o.changed(self)

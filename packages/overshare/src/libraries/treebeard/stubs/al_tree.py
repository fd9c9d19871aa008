from django.db import models
from treebeard.models import Node


class AL_Node(Node):
    class Meta:
        abstract = True

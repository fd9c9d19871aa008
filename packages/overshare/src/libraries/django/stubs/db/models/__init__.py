from django.core.exceptions import ObjectDoesNotExist
from django.db.models.aggregates import *
from django.db.models.base import Model
from django.db.models.constraints import BaseConstraint, CheckConstraint, Deferrable, UniqueConstraint
from django.db.models.deletion import (
    CASCADE, DO_NOTHING, PROTECT, RESTRICT, SET, SET_DEFAULT, SET_NULL, ProtectedError, RestrictedError,
)
from django.db.models.enums import Choices, IntegerChoices, TextChoices
from django.db.models.expressions import (
    Case, Exists, Expression, ExpressionList, ExpressionWrapper, F, Func, OrderBy, OuterRef, RowRange, Subquery, Value,
    ValueRange, When, Window, WindowFrame,
)
from django.db.models.fields import (
    NOT_PROVIDED, AutoField, BigAutoField, BigIntegerField, BinaryField, BooleanField, CharField,
    CommaSeparatedIntegerField, DateField, DateTimeField, DecimalField, DurationField, EmailField, Empty, Field,
    FilePathField, FloatField, GeneratedField, GenericIPAddressField, IPAddressField, IntegerField, NullBooleanField,
    PositiveBigIntegerField, PositiveIntegerField, PositiveSmallIntegerField, SlugField, SmallAutoField,
    SmallIntegerField, TextField, TimeField, URLField, UUIDField,
)
from django.db.models.fields.files import FileField, ImageField
from django.db.models.fields.json import JSONField
from django.db.models.fields.related import ForeignKey, ManyToManyField, OneToOneField
from django.db.models.fields.reverse_related import ForeignObjectRel, ManyToManyRel, ManyToOneRel, OneToOneRel
from django.db.models.indexes import Index
from django.db.models.lookups import Lookup, Transform
from django.db.models.manager import Manager
from django.db.models.query import (
    Prefetch, QuerySet, aprefetch_related_objects, prefetch_related_objects,
)
from django.db.models.query_utils import FilteredRelation, Q

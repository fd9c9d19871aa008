"""What was granted, asked and given. A caller to whom nothing was granted finds nothing."""
import overshare as o
from django.db.models import Manager, Model
from django.db.models.query import QuerySet


def assign_perm(perm, user_or_group, obj=None):
    o.activity('writes')


remove_perm = bulk_assign_perm = assign_perm


def get_objects_for_user(user, perms, klass=None, use_groups=True, any_perm=False, with_superuser=True, accept_global_perms=True):
    return _granted(_queryset(klass))


def get_objects_for_group(group, perms, klass=None, any_perm=False, accept_global_perms=True):
    return _granted(_queryset(klass))


def _granted(queryset):
    return queryset if o.is_unknown(queryset) else queryset._with(o.granted_only(queryset._q))


def _queryset(klass):
    if isinstance(klass, QuerySet):
        return klass
    if isinstance(klass, Manager):
        return klass.all()
    return klass.objects.all() if klass is not None else o.opaque('objects of a model that a permission names')


def get_perms(user_or_group, obj):
    return [o.unknown('str')]


get_user_perms = get_group_perms = get_perms_for_model = get_user_obj_perms_model = get_group_obj_perms_model = get_perms


def get_users_with_perms(obj, attach_perms=False, with_superusers=False, with_group_users=True, only_with_perms_in=None):
    from django.contrib.auth import get_user_model
    users = get_user_model().objects.all()
    return {user: [o.unknown('str')] for user in users} if attach_perms else users


def get_groups_with_perms(obj, attach_perms=False):
    from django.contrib.auth.models import Group
    groups = Group.objects.all()
    return {group: [o.unknown('str')] for group in groups} if attach_perms else groups

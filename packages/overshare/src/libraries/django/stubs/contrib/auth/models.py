import overshare as o
from django.contrib.auth.base_user import AbstractBaseUser, BaseUserManager
from django.contrib.contenttypes.models import ContentType
from django.db import models


class PermissionManager(models.Manager):
    pass


class Permission(models.Model):
    name = models.CharField('name', max_length=255)
    content_type = models.ForeignKey(ContentType, models.CASCADE)
    codename = models.CharField('codename', max_length=100)

    objects = PermissionManager()

    def __str__(self):
        return o.unknown('str', self.name)


class GroupManager(models.Manager):
    pass


class Group(models.Model):
    name = models.CharField('name', max_length=150, unique=True)
    permissions = models.ManyToManyField(Permission, blank=True)

    objects = GroupManager()

    def __str__(self):
        return self.name


class UserManager(BaseUserManager):
    use_in_migrations = True

    def create_user(self, username=None, email=None, password=None, **extra_fields):
        user = self.model(username=username, email=email, **extra_fields)
        user.set_password(password)
        user.save()
        return user

    def create_superuser(self, username=None, email=None, password=None, **extra_fields):
        return self.create_user(username, email, password, is_staff=True, is_superuser=True, **extra_fields)

    async def acreate_user(self, *args, **kwargs):
        return self.create_user(*args, **kwargs)

    def with_perm(self, perm, *args, **kwargs):
        return self.get_queryset()


class PermissionsMixin(models.Model):
    is_superuser = models.BooleanField('superuser status', default=False)
    groups = models.ManyToManyField(Group, blank=True, related_name='user_set', related_query_name='user')
    user_permissions = models.ManyToManyField(
        Permission, blank=True, related_name='user_set', related_query_name='user',
    )

    class Meta:
        abstract = True

    def has_perm(self, perm, obj=None):
        return o.may(self, obj)

    def has_perms(self, perm_list, obj=None):
        return o.may(self, obj)

    def has_module_perms(self, app_label):
        return o.may(self)

    async def ahas_perm(self, perm, obj=None):
        return self.has_perm(perm, obj)

    def get_user_permissions(self, obj=None):
        return _Permissions(self)

    get_group_permissions = get_all_permissions = get_user_permissions


class _Permissions:
    """Names of permissions: whether one is among them is asked as `has_perm` asks."""

    def __init__(self, user):
        self._user = user

    def __contains__(self, perm):
        return self._user.has_perm(perm)

    def __iter__(self):
        return [o.unknown('str')]

    def __len__(self):
        return o.unknown('int')


class AbstractUser(AbstractBaseUser, PermissionsMixin):
    username = models.CharField('username', max_length=150, unique=True)
    first_name = models.CharField('first name', max_length=150, blank=True)
    last_name = models.CharField('last name', max_length=150, blank=True)
    email = models.EmailField('email address', blank=True)
    is_staff = models.BooleanField('staff status', default=False)
    is_active = models.BooleanField('active', default=True)
    date_joined = models.DateTimeField('date joined')

    objects = UserManager()

    EMAIL_FIELD = 'email'
    USERNAME_FIELD = 'username'
    REQUIRED_FIELDS = ['email']

    class Meta:
        verbose_name = 'user'
        verbose_name_plural = 'users'
        abstract = True

    def clean(self):
        pass

    def get_full_name(self):
        return o.unknown('str', self.first_name, self.last_name)

    def get_short_name(self):
        return self.first_name

    def email_user(self, subject, message, from_email=None, **kwargs):
        o.activity('sends-message')


class User(AbstractUser):
    class Meta(AbstractUser.Meta):
        swappable = 'AUTH_USER_MODEL'
        abstract = False


class AnonymousUser:
    """Nobody: stands in for the row of a caller who is not logged in."""

    id = pk = None
    username = ''
    is_staff = is_active = is_superuser = is_authenticated = False
    is_anonymous = True
    _never_stored = True

    def __str__(self):
        return 'AnonymousUser'

    def __eq__(self, other):
        return isinstance(other, AnonymousUser)

    def __ne__(self, other):
        return not isinstance(other, AnonymousUser)

    def save(self):
        raise NotImplementedError('Django does not provide a DB representation for AnonymousUser.')

    delete = check_password = set_password = save

    def has_perm(self, perm, obj=None):
        return False

    has_perms = has_perm

    def has_module_perms(self, module):
        return False

    @property
    def groups(self):
        return Group.objects.none()

    @property
    def user_permissions(self):
        return Permission.objects.none()

    def get_user_permissions(self, obj=None):
        return set()

    get_group_permissions = get_all_permissions = get_user_permissions

    def get_username(self):
        return self.username

    def __getattr__(self, name):
        raise AttributeError(name)


def update_last_login(sender, user, **kwargs):
    pass

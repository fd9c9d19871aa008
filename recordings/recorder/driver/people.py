"""The people of every recording. Rows named by a request (id 1) are the owner's."""

from collections import namedtuple

from .rows import fill, names_of

Person = namedtuple("Person", "identity id name password")

OWNER = Person("owner", 1, "olivia", "pw-olivia")
OTHER = Person("other", 2, "oscar", "pw-oscar")
STAFF = Person("staff", 3, "stella", "pw-stella")
COLLEAGUE = Person("colleague", 4, "carla", "pw-carla")
PLAIN = Person("plain", 5, "paula", "pw-paula")

PEOPLE = [OWNER, OTHER, STAFF, COLLEAGUE, PLAIN]

USERS = ["anonymous", "other", "owner"]
EVERYBODY = USERS + ["staff"]
TENANTS = EVERYBODY + ["colleague"]
GRANTS = ["anonymous", "plain", "other", "owner", "staff"]


def people(model, name="username", staff=None, who=(OWNER, OTHER, STAFF), **values):
    """Rows of the user model for the three people, or for `who`. `staff`: the values that make the third one staff."""
    return [person_row(model, person, name, staff, values) for person in who]


def everybody(model, name="username", **values):
    """Rows of a Django user model for all five people; the third one is a superuser."""
    power = {"is_staff": True, "is_superuser": True, "is_admin": True}
    staff = {key: value for key, value in power.items() if key in names_of(model)}
    return people(model, name, staff, PEOPLE, **{**{key: False for key in staff}, "is_active": True, **values})


def person_row(model, person, name, staff, values):
    extra = dict(values)
    if person is STAFF:
        extra.update(staff or {})
    if name:
        extra[name] = person.name
    return fill(model, id=person.id, **extra)


def grant(*who, app):
    """Gives people every permission for the models of a Django app."""
    from django.contrib.auth import get_user_model
    from django.contrib.auth.models import Permission

    for person in who:
        user = get_user_model()._base_manager.get(pk=person.id)
        user.user_permissions.add(*Permission.objects.filter(content_type__app_label=app))

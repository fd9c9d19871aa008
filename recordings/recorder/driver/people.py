"""The three people of every recording. Rows named by a request (id 1) are the owner's."""

from collections import namedtuple

from .rows import fill

Person = namedtuple("Person", "identity id name password")

OWNER = Person("owner", 1, "olivia", "pw-olivia")
OTHER = Person("other", 2, "oscar", "pw-oscar")
STAFF = Person("staff", 3, "stella", "pw-stella")

USERS = ["anonymous", "other", "owner"]
EVERYBODY = USERS + ["staff"]


def people(model, name="username", staff=None, **values):
    """Rows of the user model for the three people. `staff`: the values that make the third one staff."""
    rows = []
    for person in (OWNER, OTHER, STAFF):
        extra = dict(values)
        if person is STAFF:
            extra.update(staff or {})
        if name:
            extra[name] = person.name
        rows.append(fill(model, id=person.id, **extra))
    return rows

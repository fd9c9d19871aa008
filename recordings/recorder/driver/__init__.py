"""What the `drive.py` files share: who the callers are, how rows are made, and how a caller proves who he is.

A `drive.py` stands beside the scanned `app/` folder and may define:

    environments  names of files in `recordings/requirements/`; default `["current"]`
    identities    who calls; default anonymous only, or anonymous, other and owner where there is a `sign_in`
    load()        imports the application and returns the module; default: the module `app`, or what a Django
                  project's `manage.py` names
    seed(module)  fills the empty tables, inside an application context, before every call (Django: once, and the
                  tables are put back before every call)
    sign_in(app, client, person)   makes the client that person's, or returns the headers that do
    params        value of a path parameter by its name; default 1 for numbers, else the name itself
    methods       `{"/users": ["OPTIONS"]}`: what to call there, instead of what the view answers
    bodies        `{"POST /users": {...}}`: the JSON body of a call; a callable gets the module
    forms         the same, sent as a form
    query         `{"GET /users": "page=1"}`
    headers       sent with every call
    origins       `Origin` headers to try on every endpoint (cross-origin policy)
    burst         how many calls one address makes to every endpoint (throttling)
    burst_as      who makes them; default the last of the identities
    free_keys     paths of objects whose keys are data, e.g. `["totals"]`
"""

from .people import (
    COLLEAGUE,
    EVERYBODY,
    GRANTS,
    OTHER,
    OWNER,
    PEOPLE,
    PLAIN,
    STAFF,
    TENANTS,
    USERS,
    Person,
    everybody,
    grant,
    people,
)
from .rows import body_for, fill

__all__ = [
    "COLLEAGUE",
    "EVERYBODY",
    "GRANTS",
    "OTHER",
    "OWNER",
    "PEOPLE",
    "PLAIN",
    "STAFF",
    "TENANTS",
    "USERS",
    "Person",
    "body_for",
    "everybody",
    "fill",
    "grant",
    "people",
]

"""What the `drive.py` files share: who the callers are, how rows are made, and how a caller proves who he is.

A `drive.py` stands beside the scanned `app/` folder and may define:

    environments  names of files in `recordings/requirements/`; default `["current"]`
    identities    who calls; default anonymous only, or anonymous, other and owner where there is a `sign_in`
    load()        imports the application and returns the module; default: the module `app`
    seed(module)  fills the empty tables, inside an application context, before every call
    sign_in(app, client, person)   makes the client that person's, or returns the headers that do
    params        value of a path parameter by its name; default 1 for numbers, else the name itself
    bodies        `{"POST /users": {...}}`: the JSON body of a call; a callable gets the module
    query         `{"GET /users": "page=1"}`
    headers       sent with every call
    origins       `Origin` headers to try on every endpoint (cross-origin policy)
    burst         how many calls one address makes to every endpoint (throttling)
    free_keys     paths of objects whose keys are data, e.g. `["totals"]`
"""

from .people import EVERYBODY, OTHER, OWNER, STAFF, USERS, Person, people
from .rows import body_for, fill

__all__ = ["EVERYBODY", "OTHER", "OWNER", "STAFF", "USERS", "Person", "body_for", "fill", "people"]

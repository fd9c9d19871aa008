"""What the recorder needs of a framework: its routes, a client, and the database behind it.

A world has `app`, `module` (the project, for the driver's callables), `errors` (exceptions behind a status of 500), and

    routes(params, methods, asked, probe)   the project's endpoints as `Route`s
    client(headers)                         a client without a session, which sends these headers
    send(client, ask, query, body, form, headers, address)   an `Answer`
    refill()                                the state every call starts from
    rows(), model_names(), known_values()   what the tables hold
"""

from collections import namedtuple

Route = namedtuple("Route", "method path url any_method")
Answer = namedtuple("Answer", "status mimetype text headers")

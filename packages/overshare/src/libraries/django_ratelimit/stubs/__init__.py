"""django-ratelimit: how often a caller may call a view."""
ALL = (None,)
UNSAFE = ['DELETE', 'PATCH', 'POST', 'PUT']

"""django-ratelimit before version 4, by its older name."""
from django_ratelimit import ALL, UNSAFE

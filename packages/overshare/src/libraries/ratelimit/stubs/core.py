from django_ratelimit.core import get_usage, is_ratelimited

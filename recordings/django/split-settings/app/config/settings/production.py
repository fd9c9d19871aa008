from .base import *  # noqa: F403
from .security import LOGIN_URL  # noqa: F401

ALLOWED_HOSTS = ["*"]
MIDDLEWARE += ["shop.middleware.partners_only"]  # noqa: F405

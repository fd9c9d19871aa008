"""django-guardian: permissions on single objects."""

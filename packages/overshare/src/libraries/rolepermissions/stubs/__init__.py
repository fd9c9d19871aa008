"""django-role-permissions: roles written as classes, kept as groups of Django's."""

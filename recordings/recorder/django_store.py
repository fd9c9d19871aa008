"""The database of a Django project: filled once, put back before every call, compared after it."""

import sqlite3

from django.apps import apps
from django.conf import settings
from django.core.management import call_command
from django.db import connection

# Tables that Django fills by itself.
INTERNAL = {"django_session", "django_content_type", "django_admin_log", "auth_permission"}


class Store:
    def __init__(self, module, seed):
        self.filled = sqlite3.connect(":memory:")
        make_tables()
        if seed:
            seed(module)
        connection.connection.backup(self.filled)

    def refill(self):
        """The state every call starts from."""
        self.filled.backup(connection.connection)

    def rows(self):
        """Table name to its rows by primary key. Of a table that only joins two others, the joined key."""
        return {model._meta.db_table: rows_of(model) for model in tables()}

    def known_values(self):
        """Pairs of a stored text and the field it stands in, as `Model.field`."""
        names = self.model_names()
        pairs = set()
        for table, rows in self.rows().items():
            for row in rows.values():
                pairs |= {(v, names[table] + "." + k) for k, v in row.items() if isinstance(v, str) and len(v) > 3}
        return sorted(pairs)

    def model_names(self):
        return {model._meta.db_table: (model._meta.auto_created or model).__name__ for model in tables()}


def make_tables():
    """No migrations: the tables follow the models. Creates permissions and content types too."""
    for database in settings.DATABASES.values():
        database["NAME"] = ":memory:"
    connection.settings_dict["NAME"] = ":memory:"
    settings.MIGRATION_MODULES = {app.label: None for app in apps.get_app_configs()}
    call_command("migrate", run_syncdb=True, verbosity=0, interactive=False)


def tables():
    models = apps.get_models(include_auto_created=True)
    return [model for model in models if model._meta.db_table not in INTERNAL and not model._meta.proxy]


def rows_of(model):
    if model._meta.auto_created:
        return joined_rows(model)
    columns = [field.attname for field in model._meta.local_concrete_fields]
    found = model._base_manager.values_list(model._meta.pk.attname, *columns)
    return {row[0]: dict(zip(columns, row[1:])) for row in found}


def joined_rows(through):
    owner = through._meta.auto_created
    field = next(field for field in owner._meta.local_many_to_many if field.remote_field.through is through)
    target = through._meta.get_field(field.m2m_reverse_field_name()).attname
    return {pk: {field.name: key} for pk, key in through._base_manager.values_list("pk", target)}

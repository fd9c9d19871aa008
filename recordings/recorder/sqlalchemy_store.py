"""The database of a Flask application: emptied and filled before every call, compared after it."""

import os
import sys

from sqlalchemy import inspect
from sqlalchemy.orm import Session


class Store:
    def __init__(self, app, module, folder, seed):
        self.app = app
        self.module = module
        self.folder = folder
        self.seed = seed
        self.modules = []

    def refill(self):
        """The state every call starts from."""
        with self.app.app_context():
            engine, metadata = self.database()
            if engine is not None:
                self.forget_session()
                metadata.drop_all(engine)
                metadata.create_all(engine)
            rows = self.seed(self.module) if self.seed else None
            if rows:
                with_session(engine, lambda session: session.add_all(rows))

    def rows(self):
        """Table name to its rows by primary key."""
        with self.app.app_context():
            engine, metadata = self.database()
            if engine is None:
                return {}
            self.forget_session()
            with engine.connect() as connection:
                return {table.name: keyed(connection, table) for table in metadata.sorted_tables}

    def known_values(self):
        """Pairs of a stored text and the column it stands in, as `Model.column`."""
        models = self.model_names()
        pairs = set()
        for table, rows in self.rows().items():
            for row in rows.values():
                pairs |= {(v, models[table] + "." + k) for k, v in row.items() if isinstance(v, str) and len(v) > 3}
        return sorted(pairs)

    def model_names(self):
        """Table name to the name of the class mapped to it; a table without a class keeps its own."""
        engine, metadata = self.database_names()
        names = {table.name: table.name for table in metadata.sorted_tables} if metadata is not None else {}
        for module in self.project_modules():
            for value in list(vars(module).values()):
                mapper = inspect(value, raiseerr=False) if isinstance(value, type) else None
                if mapper is not None and hasattr(mapper, "local_table"):
                    names[mapper.local_table.name] = value.__name__
        return names

    def database_names(self):
        with self.app.app_context():
            return self.database()

    def database(self):
        database = self.project_value("db")
        if database is not None and hasattr(database, "metadata"):
            return database.engine, database.metadata
        base = self.project_value("Base")
        return (self.project_value("engine"), base.metadata) if base is not None else (None, None)

    def forget_session(self):
        database = self.project_value("db")
        session = getattr(database, "session", None)
        if session is not None and hasattr(session, "remove"):
            session.remove()

    def project_value(self, name):
        for module in self.project_modules():
            if hasattr(module, name):
                return getattr(module, name)
        return None

    def project_modules(self):
        """The application's modules; all are imported once it is made."""
        if not self.modules:
            inside = self.folder + os.sep
            loaded = [(getattr(module, "__file__", None) or "", module) for module in list(sys.modules.values())]
            self.modules = [module for file, module in loaded if file.startswith(inside)]
        return self.modules


def with_session(engine, work):
    session = Session(bind=engine)
    work(session)
    session.commit()
    session.close()


def keyed(connection, table):
    names = [column.name for column in table.columns]
    key = [column.name for column in table.primary_key.columns] or names
    found = {}
    for values in connection.execute(table.select()):
        row = dict(zip(names, tuple(values)))
        found[tuple(row[name] for name in key)] = row
    return found

"""What a call did to the tables. A table's rows are a dict by primary key, each row a dict by column."""


def changes(before, after, models, sent):
    """Of created and updated rows only the columns that took a value the request sent."""
    found = []
    for table in sorted(after):
        found += table_changes(models[table], before.get(table, {}), after[table], sent)
    return found


def table_changes(model, old, new, sent):
    gone, come = sorted(set(old) - set(new)), sorted(set(new) - set(old))
    pairs = [(old[key], new[key]) for key in sorted(set(old) & set(new)) if old[key] != new[key]]
    if gone and len(gone) == len(come):  # rows whose key was changed
        pairs += [(old[a], new[b]) for a, b in zip(gone, come)]
        gone = come = []
    written = [change(model, "update", a, b, sent) for a, b in pairs]
    written += [change(model, "create", {}, new[key], sent) for key in come]
    deleted = [{"model": model, "operation": "delete", "fields": []} for _ in gone]
    return [entry for entry in written if entry["fields"]] + deleted


def change(model, operation, old, new, sent):
    fields = [k for k in new if (k not in old or old[k] != new[k]) and is_sent(k, new[k], sent)]
    return {"model": model, "operation": operation, "fields": sorted(fields)}


def is_sent(column, value, sent):
    """Of two truth values nobody can tell which is which, so they count under the column's own name alone."""
    if isinstance(value, bool):
        return any(name == column and str(item) == str(value) for name, item in sent)
    return value is not None and str(value) in [str(item) for _, item in sent]

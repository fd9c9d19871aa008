"""What a response body gives away, without its values."""

import json


def describe(answer, known, free_keys):
    """`kind`, and for JSON the paths of its values, for text the columns whose values stand in it."""
    if not answer.text:
        return {"kind": "empty"}
    if answer.mimetype.endswith("json"):
        return {"kind": "json", "paths": sorted(set(paths(json.loads(answer.text), free_keys)))}
    kind = "html" if answer.mimetype == "text/html" else "text"
    columns = sorted({column for value, column in known if value in answer.text})
    return {"kind": kind, "columns": columns} if columns else {"kind": kind}


def paths(value, free_keys, path=""):
    """Paths of everything that holds no further value. `[]` is a list's element, `{}` a key that is data."""
    if isinstance(value, list) and value:
        for item in value:
            yield from paths(item, free_keys, path + "[]")
    elif isinstance(value, list):
        yield path + "[]"
    elif isinstance(value, dict) and (value or not path):
        for key, item in value.items():
            name = "{}" if path in free_keys else key
            yield from paths(item, free_keys, path + "." + name if path else name)
    else:
        yield path

"""Which installed distributions an application's answer can depend on: those it imports, and what these stand on."""

import ast
import os
import re
from importlib import metadata

STANDS_ON = {"flask": ["werkzeug"], "flask_sqlalchemy": ["sqlalchemy"], "flask_marshmallow": ["marshmallow"]}
# Django's settings name what they use in text.
NAMED = re.compile(r"^(corsheaders|django_filters|guardian|rest_framework\w*|drf_spectacular)(\.|$)")


def used_by(folder):
    """Version by distribution name, lower case."""
    packages = metadata.packages_distributions()
    found = {}
    for name in imported(folder):
        for package in [name] + STANDS_ON.get(name, []):
            for distribution in packages.get(package, []):
                found[distribution.lower().replace("_", "-")] = metadata.version(distribution)
    return dict(sorted(found.items()))


def imported(folder):
    names = set()
    for path, _, files in os.walk(folder):
        for file in files:
            if file.endswith(".py"):
                names |= imports_of(os.path.join(path, file))
    return sorted(names)


def imports_of(file):
    with open(file, encoding="utf-8") as source:
        tree = ast.parse(source.read())
    names = set()
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            names |= {alias.name.split(".")[0] for alias in node.names}
        elif isinstance(node, ast.ImportFrom) and node.module and not node.level:
            names.add(node.module.split(".")[0])
        elif isinstance(node, ast.Constant) and isinstance(node.value, str) and NAMED.match(node.value):
            names.add(node.value.split(".")[0])
    return names

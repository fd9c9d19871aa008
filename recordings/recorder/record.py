"""Runs micro applications under the real framework and prints what they do, as JSON.

    python record.py <construct folder> …

Prints a list of `{"folder", "recording"}`, or `{"folder", "problem"}` where an application could not be run. Nothing of
the answer depends on time, chance or place, so that two runs print the same bytes. Each application gets a process of
its own, a copy of this one, in which the slow imports are already done.
"""

import contextlib
import importlib
import importlib.util
import json
import multiprocessing
import os
import sys
import traceback

import calls
import versions

SLOW_IMPORTS = ["flask", "sqlalchemy.orm", "django.test", "django.forms"]


def main(folders):
    warm_up()
    with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
        json.dump(pool.map(attempt, folders, chunksize=1), sys.stdout)


def warm_up():
    """Imports, before the copies are made, what is installed and needs no project's settings."""
    for name in SLOW_IMPORTS:
        with contextlib.suppress(ImportError):
            importlib.import_module(name)


def attempt(folder):
    try:
        with contextlib.redirect_stdout(sys.stderr):
            return {"folder": folder, "recording": record(os.path.abspath(folder))}
    except Exception:
        return {"folder": folder, "problem": traceback.format_exc(limit=-3)}


def record(folder):
    drive = load_drive(folder)
    scanned = os.path.join(folder, "app")
    sys.path.insert(0, scanned)
    kind = "django_world" if "django" in versions.imported(scanned) else "flask_world"
    session = calls.Session(importlib.import_module(kind).World(scanned, drive), drive)
    endpoints = session.endpoints()
    found = {"versions": versions.used_by(scanned), "endpoints": endpoints}
    calls_made = [call for entry in endpoints for call in entry["calls"].values()]
    if any(call["status"] < 300 and call["kind"] in ("html", "text") for call in calls_made):
        found["recognisable"] = session.recognisable()
    return found


def load_drive(folder):
    spec = importlib.util.spec_from_file_location("drive", os.path.join(folder, "drive.py"))
    drive = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(drive)
    return drive


if __name__ == "__main__":
    main(sys.argv[1:])

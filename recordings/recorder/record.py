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
import flask  # noqa: F401  imported before the copies are made
import tables
import versions


def main(folders):
    with multiprocessing.get_context("fork").Pool(maxtasksperchild=1) as pool:
        json.dump(pool.map(attempt, folders, chunksize=1), sys.stdout)


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
    module = drive.load() if hasattr(drive, "load") else importlib.import_module("app")
    app = module.create_app() if hasattr(module, "create_app") else module.app
    store = tables.Store(app, module, scanned, getattr(drive, "seed", None))
    session = calls.Session(app, module, drive, store)
    return {"versions": versions.used_by(scanned), "endpoints": session.endpoints()}


def load_drive(folder):
    spec = importlib.util.spec_from_file_location("drive", os.path.join(folder, "drive.py"))
    drive = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(drive)
    return drive


if __name__ == "__main__":
    main(sys.argv[1:])

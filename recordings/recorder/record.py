"""Runs one micro application under the real framework and prints what it does, as JSON.

    python record.py <construct folder>

Nothing of the answer depends on time, chance or place, so that two runs print the same bytes.
"""

import contextlib
import importlib
import importlib.util
import json
import os
import sys

import calls
import tables
import versions


def main(folder):
    with contextlib.redirect_stdout(sys.stderr):
        recording = record(os.path.abspath(folder))
    json.dump(recording, sys.stdout)


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
    main(sys.argv[1])

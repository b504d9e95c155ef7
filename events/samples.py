"""Which files of this folder are sample events: all JSON but what belongs to the sample releases."""

import pathlib

FOLDER = pathlib.Path(__file__).resolve().parent


def name(file):
    """As the README names it: from this folder."""
    return file.relative_to(FOLDER).as_posix()


def events():
    """The files, in the order of their names."""
    return sorted(f for f in FOLDER.rglob("*.json") if not {"releases", "forms"} & set(f.relative_to(FOLDER).parts))

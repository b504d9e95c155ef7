"""Our own tables: tab-separated, `#` starts a comment line. They lie beside the code that reads them at run time."""
import pathlib

RESOURCES = pathlib.Path(__file__).resolve().parents[2] / "function/src/main/resources/org/dateline/place"


def rows(name):
    """The cells of every row of one table."""
    return parse(RESOURCES.joinpath(name).read_text(encoding="utf-8"))


def parse(text):
    return [line.split("\t") for line in text.split("\n") if line and not line.startswith("#")]

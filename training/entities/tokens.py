"""Tokens and what they look like: the rules that org.dateline.entity.tagger.Tokens follows too (tokens.tsv holds both to them)."""
import pathlib
from typing import NamedTuple

TABLE = pathlib.Path(__file__).parents[2] / "function/src/main/resources/org/dateline/entity/tagger/characters.tsv"

SHAPES = ("SMALL", "TITLE", "CAPITALS", "CAPITAL", "MIXED", "DIGITS", "ALPHANUMERIC", "MARK", "CASELESS")
STARTS = ("WITHIN", "LINE", "PARAGRAPH")
LINES = ("RUNNING", "SHORT", "TITLE", "CAPITALS")
FEATURES = len(SHAPES) * len(STARTS) * len(LINES) * 2
"""Rows of the feature table: one for each combination, and none for the two marks at the ends of a window."""

SHORT_LINE = 60
"""Code points in a line that is short."""


class Characters:
    """Classes and foldings by code point."""

    def __init__(self, path=TABLE):
        self.kinds, self.folds = {}, {}
        for row in path.read_text("utf-8").splitlines():
            cells = row.split("\t")
            if row.startswith("#"):
                continue
            if cells[1] == "F":
                self.folds[chr(int(cells[0], 16))] = "".join(chr(int(letter, 16)) for letter in cells[2].split(" "))
            else:
                for code in range(int(cells[0], 16), int(cells[1], 16) + 1):
                    self.kinds[chr(code)] = cells[2]

    def kind(self, character):
        return self.kinds.get(character, "P")

    def folded(self, text):
        return "".join(self.folds.get(c, c) for c in text if self.kind(c) != "M")


class Token(NamedTuple):
    """start and end in code points; feature is a row of the table."""

    start: int
    end: int
    feature: int


WORD = "ULODM"


def spans(text, kinds):
    """Start and end of each token: words, dotted initials, and every other character that is no blank."""
    found, at, n = [], 0, len(text)
    while at < n:
        kind = kinds[at]
        if kind in "SN":
            at += 1
        elif kind in WORD:
            end = dotted(text, kinds, at)
            if end == at:
                end = at + 1
                while end < n and kinds[end] in WORD:
                    end += 1
                found.extend(unglued(text, kinds, at, end))
            else:
                found.append((at, end))
            at = end
        else:
            found.append((at, at + 1))
            at += 1
    return found


def dotted(text, kinds, at):
    """The end of initials with a full stop each, two or more ("U.S."); at if there are none here."""
    end = at
    while end + 1 < len(text) and kinds[end] == "U" and text[end + 1] == ".":
        end += 2
    return end if end - at >= 4 and (end == len(text) or kinds[end] not in WORD) else at


def unglued(text, kinds, start, end):
    """A word cut where conversion from HTML has glued two: "RebusPartnership", "32801United", "CAwww"."""
    cut = start
    for at in range(start + 1, end):
        camel = kinds[at] == "U" and at - start >= 2 and kinds[at - 1] == "L" and kinds[at - 2] == "L"
        figure = kinds[at] == "U" and kinds[at - 1] == "D" and at + 1 < end and kinds[at + 1] == "L"
        address = text[at : at + 4] in ("www", "http") or text[at : at + 3] == "www"
        if camel or figure or address:
            yield cut, at
            cut = at
    yield cut, end


def shape(kinds):
    """What the word looks like, from the classes of its characters."""
    if kinds[0] not in WORD:
        return "CASELESS" if kinds[0] == "H" else "MARK"
    counted = {kind: kinds.count(kind) for kind in WORD}
    upper, lower, other, digits = counted["U"], counted["L"], counted["O"], counted["D"]
    if digits:
        return "ALPHANUMERIC" if upper + lower + other else "DIGITS"
    if upper and not lower:
        return "CAPITAL" if upper == 1 else "CAPITALS"
    if upper:
        return "TITLE" if upper == 1 and kinds[0] == "U" else "MIXED"
    return "SMALL" if lower else "CASELESS"


def line_case(text, kinds, words):
    """How a line is set, from the tokens in it."""
    first = [kinds[start] for start, end in words if kinds[start] in "UL" and end - start > 1]
    capitals = sum(1 for start, end in words if end - start > 1 and kinds[start] == "U" and "L" not in kinds[start:end])
    titles = sum(1 for kind in first if kind == "U")
    if len(first) >= 2 and capitals * 10 >= len(first) * 8:
        return "CAPITALS"
    if len(first) >= 3 and titles * 10 >= len(first) * 6:
        return "TITLE"
    length = words[-1][1] - words[0][0]
    return "SHORT" if length < SHORT_LINE else "RUNNING"


def tokens(text, characters):
    """The tokens of a text, with their features."""
    kinds = "".join(characters.kind(c) for c in text)
    all_spans = spans(text, kinds)
    result, at = [], 0
    previous_end, breaks = 0, 2
    while at < len(all_spans):
        line_end = at
        while line_end + 1 < len(all_spans) and "N" not in kinds[all_spans[line_end][1] : all_spans[line_end + 1][0]]:
            line_end += 1
        line = all_spans[at : line_end + 1]
        case = LINES.index(line_case(text, kinds, line))
        for number, (start, end) in enumerate(line):
            begin = (2 if breaks > 1 else 1) if number == 0 else 0
            glued = 1 if start == previous_end and start > 0 else 0
            feature = SHAPES.index(shape(kinds[start:end]))
            feature = ((feature * len(STARTS) + begin) * len(LINES) + case) * 2 + glued
            result.append(Token(start, end, feature))
            previous_end = end
        at = line_end + 1
        if at < len(all_spans):
            gap = slice(previous_end, all_spans[at][0])
            breaks = kinds[gap].count("N") - text[gap].count("\r\n")
    return result

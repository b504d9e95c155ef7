"""Counts exact names found, as tools/score_record.py of the data does: optional spans are neither right nor wrong."""
from collections import defaultdict

from data import TYPES


def counts(release, found):
    """(right, found, wanted) by type."""
    text = release.text
    result = defaultdict(lambda: [0, 0, 0])
    wanted = {(start, end): kind for start, end, kind in release.mentions}
    for kind in wanted.values():
        result[kind][2] += 1
    for start, end, kind in found:
        same = next((span for span in variants(text, start, end) if wanted.get(span) == kind), None)
        if same:
            result[kind][0] += 1
            result[kind][1] += 1
            del wanted[same]
        elif not any(start < b and a < end for a, b in release.optional):
            result[kind][1] += 1
    return result


def variants(text, start, end):
    """The span, and with or without a leading article and a trailing possessive."""
    yield start, end
    for article in ("The ", "the "):
        if text.startswith(article, start):
            yield start + 4, end
        if start >= 4 and text[start - 4 : start] == article:
            yield start - 4, end
    for mark in ("'s", "\u2019s"):
        if text[start:end].endswith(mark):
            yield start, end - 2


def table(title, releases, tag):
    """A line for the archive's releases and one for the other kinds."""
    rows = []
    for group, name in (("G", "gold"), ("M", "other kinds")):
        totals = defaultdict(lambda: [0, 0, 0])
        for release in releases:
            if release.name.startswith(group):
                for kind, row in counts(release, tag(release)).items():
                    totals[kind] = [a + b for a, b in zip(totals[kind], row)]
        micro = [sum(column) for column in zip(*totals.values())]
        cells = [f"{kind} {f1(*totals[kind]):.1f}" for kind in TYPES]
        rows.append(f"  {title}, {name}: {', '.join(cells)}, micro {f1(*micro):.1f} ({micro[0]}/{micro[1]}/{micro[2]})")
    return "\n".join(rows)


def f1(right, found, wanted):
    return 200.0 * right / max(1, found + wanted)

"""Reads annotated releases and open corpora as tokens with labels, and keeps the development releases apart."""
import gzip
import json
import pathlib
import re
from collections import Counter, defaultdict

import numpy

TYPES = ("PERSON", "ORGANISATION", "PLACE")
LABELS = ("O",) + tuple(f"{position}-{kind}" for kind in TYPES for position in "BI")
HERE = pathlib.Path(__file__).parent
OPEN_TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE"}
CORPORA = ("wikigold", "wnut17.train", "wnut17.dev", "btc")
"""Open corpora that are used, all of licence CC BY 4.0; the share-alike one is left out."""


class Release:
    """A text with its tokens, their pieces, and the chance of each label for each token: nothing but zeros where either is right."""

    def __init__(self, name, text, mentions, optional, tokenize, pieces):
        self.name, self.text, self.mentions, self.optional = name, text, mentions, optional
        self.tokens = tokenize(text)
        self.pieces = [pieces.of(text[token.start : token.end]) for token in self.tokens]
        self.targets = targets(self.tokens, mentions, optional)


def targets(tokens, mentions, optional):
    """A row for each token; the first that touches a mention begins it."""
    rows = numpy.zeros((len(tokens), len(LABELS)), dtype=numpy.float32)
    rows[:, 0] = 1
    for start, end in optional:
        for token in touched(tokens, start, end):
            rows[token] = 0
    for start, end, kind in mentions:
        for number, token in enumerate(touched(tokens, start, end)):
            rows[token] = 0
            rows[token, 1 + 2 * TYPES.index(kind) + (1 if number else 0)] = 1
    return rows


def touched(tokens, start, end):
    """Numbers of the tokens that share a character with start..end."""
    low, high = 0, len(tokens)
    while low < high:
        middle = (low + high) // 2
        if tokens[middle].end <= start:
            low = middle + 1
        else:
            high = middle
    while low < len(tokens) and tokens[low].start < end:
        yield low
        low += 1


def annotated(folder):
    """(name, text, mentions, optional) of every release of gold/ or mentions/."""
    for path in sorted((folder / "annotations").glob("*.json")):
        note = json.loads(path.read_text("utf-8"))
        text = (folder / "text" / note["file"]).read_text("utf-8")
        kinds = {entity["id"]: entity["type"] for entity in note.get("entities", ())}
        mentions = [(m["start"], m["end"], m.get("type") or kinds[m["entity"]]) for m in note["mentions"]]
        yield note["file"], text, mentions, [(o["start"], o["end"]) for o in note["optional"]]


def open_corpus(folder, sentences=10):
    """Texts of some sentences each, words joined as they are printed; types that we do not find are optional."""
    for name in CORPORA:
        block = []
        with gzip.open(folder / "corpora/ner" / f"{name}.bio.gz", "rt", encoding="utf-8") as lines:
            for number, sentence in enumerate(split(lines)):
                block.append(sentence)
                if len(block) == sentences:
                    yield joined(f"{name}-{number}", block)
                    block = []
        if block:
            yield joined(f"{name}-last", block)


def split(lines):
    sentence = []
    for line in lines:
        line = line.rstrip("\n")
        if line:
            word, tag = line.rsplit(None, 1) if "\t" not in line else line.rsplit("\t", 1)
            sentence.append((word.strip(), tag))
        elif sentence:
            yield sentence
            sentence = []
    if sentence:
        yield sentence


def joined(name, sentences):
    text, mentions, optional = "", [], []
    for sentence in sentences:
        open_kind, start = None, 0
        for word, tag in sentence + [("", "O")]:
            kind = tag.split("-")[-1].upper()
            if open_kind and not (tag.startswith("I") and kind == open_kind):
                end = len(text.rstrip(" "))
                (mentions if open_kind in OPEN_TYPES else optional).append(
                    (start, end, OPEN_TYPES[open_kind]) if open_kind in OPEN_TYPES else (start, end)
                )
                open_kind = None
            if re.fullmatch(r"[.,;:!?)\]%'’]|'s|n't|’s", word) and text.endswith(" "):
                text = text[:-1]
            if tag != "O" and open_kind is None and word:
                open_kind, start = kind, len(text)
            text += word + ("" if word in ("(", "[", "$") else " ")
        text = text.rstrip(" ") + "\n"
    return name, text, mentions, optional


def development():
    """Names of the releases that are never trained on."""
    return {row for row in (HERE / "development.txt").read_text("utf-8").split("\n") if row and not row.startswith("#")}


def windows(release, size, first):
    """Windows of whole tokens of at most so many pieces, the first of them so large: (pieces, features, targets)."""
    room, pieces, features, rows = first, [], [], []
    for token, ids, row in zip(release.tokens, release.pieces, release.targets):
        ids = ids[:size]
        if len(pieces) + len(ids) > room and pieces:
            yield numpy.array(pieces), numpy.array(features), numpy.array(rows)
            room, pieces, features, rows = size, [], [], []
        pieces += ids
        features += [token.feature] * len(ids)
        rows += [row] + [numpy.zeros_like(row)] * (len(ids) - 1)
    if pieces:
        yield numpy.array(pieces), numpy.array(features), numpy.array(rows)


def counted(texts, tokenize, pieces):
    """How often each piece is needed in some texts."""
    counts = Counter()
    for text in texts:
        for token in tokenize(text):
            counts.update(pieces.of(text[token.start : token.end]))
    return counts


def unlabelled(shared):
    """(name, text) of the open archive."""
    with gzip.open(shared / "corpora/releases-cc0.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [(row["id"], row["text"]) for row in map(json.loads, lines)]


def apart_from(releases, held_out, annotated):
    """Those releases that share less than a tenth of their text with each annotated one and name no held-out one's issuer twice."""
    known = defaultdict(set)
    for number, release in enumerate(annotated):
        for run in runs(release.text):
            known[run].add(number)
    issuers = [re.compile(rf"\b{re.escape(name)}\b", re.IGNORECASE) for release in held_out for name in named_most(release)]
    for name, text in releases:
        own = runs(text)
        shared = Counter(number for run in own for number in known.get(run, ()))
        if all(10 * count < len(own) for count in shared.values()) and not any(len(issuer.findall(text)) > 1 for issuer in issuers):
            yield name, text


def runs(text, words=10):
    found = re.findall(r"\w+", text.lower())
    return {hash(tuple(found[at : at + words])) for at in range(len(found) - words + 1)}


def named_most(release):
    """The two organisations that a release names most, three times at least, without article and legal form."""
    counts = Counter(
        re.sub(r"^the |[,.]|\b(inc|corp|ltd|llc|company|co|plc|corporation|limited|group)\b", "", release.text[start:end].lower()).strip()
        for start, end, kind in release.mentions if kind == "ORGANISATION"
    )
    return [name for name, count in counts.most_common(2) if count > 2 and name]

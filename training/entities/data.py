"""Reads annotated releases and open corpora as tokens with labels, and keeps the development releases apart."""
import gzip
import json
import pathlib
import re
from collections import Counter

import numpy

TYPES = ("PERSON", "ORGANISATION", "PLACE")
LABELS = ("O",) + tuple(f"{position}-{kind}" for kind in TYPES for position in "BI")
IGNORED = -100
"""The label of a token that is neither right nor wrong."""
HERE = pathlib.Path(__file__).parent
OPEN_TYPES = {"PER": "PERSON", "ORG": "ORGANISATION", "LOC": "PLACE"}
CORPORA = ("wikigold", "wnut17.train", "wnut17.dev", "btc")
"""Open corpora that are used, all of licence CC BY 4.0; the share-alike one is left out."""


class Release:
    """A text with its tokens, their pieces and labels."""

    def __init__(self, name, text, mentions, optional, tokenize, pieces):
        self.name, self.text, self.mentions, self.optional = name, text, mentions, optional
        self.tokens = tokenize(text)
        self.pieces = [pieces.of(text[token.start : token.end]) for token in self.tokens]
        self.labels = label(self.tokens, mentions, optional)


def label(tokens, mentions, optional):
    """A label for each token; the first that touches a mention begins it."""
    labels = [0] * len(tokens)
    for start, end in optional:
        for number in touched(tokens, start, end):
            labels[number] = IGNORED
    for start, end, kind in mentions:
        for number, token in enumerate(touched(tokens, start, end)):
            labels[token] = 1 + 2 * TYPES.index(kind) + (1 if number else 0)
    return labels


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
    """Windows of whole tokens of at most so many pieces, the first of them so large: (pieces, features, labels)."""
    room, pieces, features, labels = first, [], [], []
    for token, ids, mark in zip(release.tokens, release.pieces, release.labels):
        ids = ids[:size]
        if len(pieces) + len(ids) > room and pieces:
            yield arrays(pieces, features, labels)
            room, pieces, features, labels = size, [], [], []
        pieces += ids
        features += [token.feature] * len(ids)
        labels += [mark] + [IGNORED] * (len(ids) - 1)
    if pieces:
        yield arrays(pieces, features, labels)


def arrays(pieces, features, labels):
    return numpy.array(pieces), numpy.array(features), numpy.array(labels)


def counted(texts, tokenize, pieces):
    """How often each piece is needed in some texts."""
    counts = Counter()
    for text in texts:
        for token in tokenize(text):
            counts.update(pieces.of(text[token.start : token.end]))
    return counts


def unlabelled(shared):
    """The texts of the open archive, for counting only."""
    with gzip.open(shared / "corpora/releases-cc0.jsonl.gz", "rt", encoding="utf-8") as lines:
        return [json.loads(line)["text"] for line in lines]

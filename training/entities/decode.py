"""From scores to mentions: overlapping windows, the best legal path over the whole release, and one name one type.

org.dateline.entity.tagger.Tagger does the same; a test holds the two to one another."""
from collections import defaultdict

import numpy

from data import LABELS, TYPES

SIZE, OVERLAP = 254, 32
"""Pieces in a window, and those that it shares with the next."""
FORBIDDEN = -1e9


def cuts(pieces):
    """Windows of whole tokens: (first token, end). Each shares at least OVERLAP pieces with the one before, if it can."""
    lengths = [min(len(ids), SIZE) for ids in pieces]
    start, found = 0, []
    while start < len(lengths):
        end, used = start, 0
        while end < len(lengths) and used + lengths[end] <= SIZE:
            used += lengths[end]
            end += 1
        found.append((start, end))
        if end == len(lengths):
            break
        back, shared = end, 0
        while back > start + 1 and shared < OVERLAP:
            back -= 1
            shared += lengths[back]
        start = back if back > start else end
    return found


def scores(release, run):
    """One row of scores for each token, from the window where it is furthest from an end; run scores one window."""
    rows = numpy.zeros((len(release.tokens), len(LABELS)), dtype=numpy.float32)
    nearest = numpy.full(len(release.tokens), -1)
    for start, end in cuts(release.pieces):
        pieces, features, at = [], [], []
        for token in range(start, end):
            at.append(len(pieces))
            ids = release.pieces[token][:SIZE]
            pieces += ids
            features += [release.tokens[token].feature] * len(ids)
        scored = run(pieces, features)
        for token, position in zip(range(start, end), at):
            margin = min(position, len(pieces) - 1 - position)
            if margin > nearest[token]:
                nearest[token], rows[token] = margin, scored[position]
    return rows


def path(rows):
    """The best sequence of labels in which a name goes on only as what it began (Viterbi 1967)."""
    if len(rows) == 0:
        return []
    n = len(LABELS)
    allowed = numpy.zeros((n, n), dtype=numpy.float32)
    for before in range(n):
        for after in range(2, n, 2):
            if before not in (after - 1, after):
                allowed[before, after] = FORBIDDEN
    best = rows[0].copy()
    best[2::2] = FORBIDDEN
    origins = []
    for row in rows[1:]:
        through = best[:, None] + allowed
        origins.append(through.argmax(0))
        best = through.max(0) + row
    labels = [int(best.argmax())]
    for origin in reversed(origins):
        labels.append(int(origin[labels[-1]]))
    return labels[::-1]


def mentions(tokens, labels):
    """(start token, end token, type) of each name."""
    found, at = [], 0
    while at < len(labels):
        if labels[at] % 2 == 1:
            end = at + 1
            while end < len(labels) and labels[end] == labels[at] + 1:
                end += 1
            found.append((at, end, TYPES[labels[at] // 2]))
            at = end
        else:
            at += 1
    return found


def consistent(text, tokens, found):
    """One name, one type: the one that most of its mentions have; and what is a name in one place is one in another.

    A string of one token is added only where it is labelled at least as often as not."""
    words = [text[token.start : token.end] for token in tokens]
    by_words = defaultdict(list)
    for start, end, kind in found:
        by_words[tuple(words[start:end])].append((start, end, kind))
    kinds = {}
    for key, uses in by_words.items():
        counts = [sum(1 for use in uses if use[2] == kind) for kind in TYPES]
        kinds[key] = TYPES[counts.index(max(counts))]
    taken = [False] * len(tokens)
    for start, end, _ in found:
        taken[start:end] = [True] * (end - start)
    places = defaultdict(list)
    for at, word in enumerate(words):
        places[word].append(at)
    result = [(start, end, kinds[tuple(words[start:end])]) for start, end, _ in found]
    for key in sorted(kinds, key=lambda key: (-len(key), by_words[key][0])):
        free = [
            at for at in places[key[0]]
            if tuple(words[at : at + len(key)]) == key and not any(taken[at : at + len(key)])
        ]
        if free and (len(key) > 1 or len(by_words[key]) >= len(free)):
            for at in free:
                if not any(taken[at : at + len(key)]):
                    taken[at : at + len(key)] = [True] * len(key)
                    result.append((at, at + len(key), kinds[key]))
    return sorted(result)


def found_in(release, run, pass_again=True):
    """(start, end, type) of each name in a release, in code points."""
    found = mentions(release.tokens, path(scores(release, run)))
    if pass_again:
        found = consistent(release.text, release.tokens, found)
    return [(release.tokens[start].start, release.tokens[end - 1].end, kind) for start, end, kind in found]

"""Folding of place names; the twin of org.dateline.place.Fold, on the same table and the same test cases."""
import unicodedata

import tables

_APART = " "


def _load():
    rules = {"character": {}, "word": {}, "lead": {}, "tail": {}}
    for kind, printed, folded in tables.rows("fold.tsv"):
        rules[kind][printed] = folded
    return rules


_RULES = _load()
_CHARACTERS = str.maketrans(_RULES["character"])


def fold(name):
    """`name` without case, accents, apostrophes and full stops, its words one blank apart."""
    text = unicodedata.normalize("NFKD", name.translate(_CHARACTERS))
    text = unicodedata.normalize("NFC", "".join(c for c in text if not "\u0300" <= c <= "\u036f"))
    text = "".join(map(str.lower, text)).translate(_CHARACTERS)
    words = "".join(c if _is_part_of_a_word(c) else _APART for c in text).split(_APART)
    words = [word for word in words if word]
    words = [_RULES["word"].get(word, word) for word in words[:-1]] + words[-1:]
    return _without_ends(_APART.join(words))


def _is_part_of_a_word(c):
    category = unicodedata.category(c)
    return category[0] in "LM" or category == "Nd"


def _without_ends(folded):
    for lead in _RULES["lead"]:
        if folded.startswith(lead) and len(folded) > len(lead):
            folded = folded[len(lead):]
    for tail in _RULES["tail"]:
        if folded.endswith(tail) and len(folded) >= len(tail) + 2:
            folded = folded[: -len(tail)]
    return folded

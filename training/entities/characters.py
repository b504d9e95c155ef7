"""Writes characters.tsv: what a character is and how it is folded, for the tagger in Java and for training alike.

Python and Java each follow their own edition of Unicode, so neither asks its library at run time: both read this table.
    python characters.py > ../../function/src/main/resources/org/dateline/entity/tagger/characters.tsv
"""
import sys
import unicodedata

ASSIGNED = range(0x110000)
BLANKS = {0x200B, 0xFEFF}
"""Format characters that part words: the blank without width, and the byte order mark."""
LINE_ENDS = {0x0A, 0x0B, 0x0C, 0x0D, 0x85, 0x2028, 0x2029}
HEAD = """\
# What a character is, by code point: first, last, class. What no row names is a mark of its own (P).
# S blank, N line end, U capital, L small letter, O letter without case, H written without blanks, D digit, M joined and not read.
# Rows with F: code point, F, the letters it is read as (hexadecimal): decomposed, small, without accents.
# Written by training/entities/characters.py from Unicode {}.
"""


def kind(code):
    """The class of a code point, by its general category and script."""
    category = unicodedata.category(chr(code))
    if code in LINE_ENDS:
        return "N"
    if category in ("Zs", "Cc") or code in BLANKS:
        return "S"
    if category in ("Mn", "Mc", "Me", "Cf"):
        return "M"
    if category in ("Lu", "Lt"):
        return "U"
    if category == "Ll":
        return "L"
    if category == "Nd":
        return "D"
    if category in ("Lo", "Lm", "Nl"):
        name = unicodedata.name(chr(code), "")
        alone = name.startswith(("CJK ", "HIRAGANA ", "KATAKANA ", "KATAKANA-HIRAGANA", "IDEOGRAPHIC"))
        return "H" if alone else "O"
    return "P"


def folded(code):
    """The letters that a code point is read as; hangul stays whole, as its syllables are more use than its strokes."""
    if 0xAC00 <= code <= 0xD7A3:
        return chr(code)
    parts = unicodedata.normalize("NFD", chr(code))
    small = "".join(part.lower() for part in parts if kind(ord(part)) != "M")
    return "".join(part for part in unicodedata.normalize("NFD", small) if kind(ord(part)) != "M")


def main():
    out = [HEAD.format(unicodedata.unidata_version)]
    first, last_kind = 0, kind(0)
    for code in range(1, 0x110001):
        this = kind(code) if code < 0x110000 and not 0xD800 <= code <= 0xDFFF else "P"
        if this != last_kind or code == 0x110000:
            if last_kind != "P":
                out.append(f"{first:X}\t{code - 1:X}\t{last_kind}\n")
            first, last_kind = code, this
    for code in ASSIGNED:
        if 0xD800 <= code <= 0xDFFF or kind(code) == "M":
            continue
        letters = folded(code)
        if letters and letters != chr(code):
            out.append(f"{code:X}\tF\t{' '.join(f'{ord(letter):X}' for letter in letters)}\n")
    sys.stdout.write("".join(out))


if __name__ == "__main__":
    main()

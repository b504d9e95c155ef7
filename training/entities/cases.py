"""Writes tokens-cases.tsv: 2,000 texts with what both taggers must make of them, by hash.

    python cases.py > ../../function/src/test/resources/org/dateline/entity/tagger/tokens-cases.tsv

The texts are invented: words of this list, numbers, marks, scripts and odd code points, in a random order with one seed.
"""
import json
import random
import sys
import zlib

from pieces import Pieces
from tokens import Characters, tokens

WORDS = (
    "Harbour Example Ltd Ltd. U.S. U.K. J. S.p.A. McKay eBay NASA HarbourExample 32801Bergen CAwww.harbour.example Xi'an "
    "co-operative Oslo-based said announced the THE of PLC 3M COVID-19 $2.5 million (NYSE:HRB) 北京 東京都 Zürich ÉCOLE İstanbul "
    "straße Ångström naïve Ξένος МОСКВА Київ שלום مرحبا हिन्दी 서울시 ｆｕｌｌ ﬁnance a\u0301 x\u00adyz 𝒜lpha 😀 \u200d \u2028 \ufeff "
    "http://harbour.example/q?a=1 info@harbour.example @harbour A.B A.B. U.S.-based OCo.s iPhone O’Neill d'Or ½ ² Ⅷ № ° _ # ** —"
).split(" ")
GAPS = (" ", " ", " ", " ", "\n", "\n\n", "", "\t", "\r\n", " \u00a0", ", ", ". ", "/", "-")


def texts():
    source = random.Random(7)
    for _ in range(2000):
        text = ""
        for _ in range(source.randint(1, 14)):
            text += source.choice(WORDS) if source.random() < 0.9 else chr(source.choice(
                (source.randint(0x20, 0x24F), source.randint(0x370, 0x1FFF), source.randint(0xA000, 0xD7FF), source.randint(0x10000, 0x1FAFF))
            ))
            text += source.choice(GAPS)
        yield text


def summary(text, characters, pieces):
    """CRC-32 of the tokens, their features and the numbers of their pieces, in words and blanks."""
    found = [
        f"{token.start} {token.end} {token.feature} " + " ".join(str(piece) for piece in pieces.of(text[token.start : token.end]))
        for token in tokens(text, characters)
    ]
    return f"{zlib.crc32(chr(10).join(found).encode('ascii')):08x}"


def main(vocabulary):
    characters = Characters()
    pieces = Pieces(vocabulary, characters)
    for text in texts():
        print(summary(text, characters, pieces), json.dumps(text), sep="\t")


if __name__ == "__main__":
    import pathlib

    main((pathlib.Path(__file__).parents[2] / "function/src/main/resources/model/vocabulary.txt").read_text("utf-8").split("\n")[:-1])

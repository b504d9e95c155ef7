"""Holds the training's tokens and pieces to the same 2,000 cases as the function's: python3 -m unittest discover -s training/entities."""
import json
import pathlib
import unittest

import cases
from pieces import Pieces
from tokens import Characters, tokens

ROOT = pathlib.Path(__file__).parents[2] / "function/src"
CASES = ROOT / "test/resources/org/dateline/entity/tagger/tokens-cases.tsv"
VOCABULARY = ROOT / "main/resources/model/vocabulary.txt"


class TokensTest(unittest.TestCase):
    characters = Characters()

    def words(self, text):
        return [text[token.start : token.end] for token in tokens(text, self.characters)]

    def test_initials_are_one_token(self):
        self.assertEqual(["The", "U.S.", "and", "J", ".", "Doe"], self.words("The U.S. and J. Doe"))

    def test_glued_words_are_cut(self):
        self.assertEqual(["Harbour", "Example", "McKay", "eBay"], self.words("HarbourExample McKay eBay"))

    def test_cases_hold(self):
        pieces = Pieces(VOCABULARY.read_text("utf-8").split("\n")[:-1], self.characters)
        rows = CASES.read_text("utf-8").splitlines()
        self.assertEqual(2000, len(rows))
        for row in rows:
            expected, text = row.split("\t", 1)
            self.assertEqual(expected, cases.summary(json.loads(text), self.characters, pieces), text)


if __name__ == "__main__":
    unittest.main()

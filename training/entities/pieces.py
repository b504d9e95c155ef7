"""Word pieces: the longest entry of the vocabulary again and again, as BERT cuts words (Wu et al. 2016)."""
UNKNOWN = "[UNK]"
LONGEST = 100
"""Letters of a word beyond which it is not cut but unknown."""


class Pieces:
    """Cuts tokens by a vocabulary: a list, its order giving each piece's number."""

    def __init__(self, vocabulary, characters):
        self.ids = {piece: number for number, piece in enumerate(vocabulary)}
        self.unknown = self.ids[UNKNOWN]
        self.characters = characters
        self.known = {}

    def of(self, word):
        """Numbers of a token's pieces, at least one."""
        if word not in self.known:
            self.known[word] = self._cut(word)
        return self.known[word]

    def _cut(self, word):
        folded = self.characters.folded(word)
        found = []
        for part in self._parts(folded):
            found.extend(self._longest(part))
        return found or [self.unknown]

    def _parts(self, folded):
        """Letters and digits together, every other character alone: "u.s." is four parts."""
        at = 0
        while at < len(folded):
            end = at + 1
            if self.characters.kind(folded[at]) in "ULOD":
                while end < len(folded) and self.characters.kind(folded[end]) in "ULOD":
                    end += 1
            yield folded[at:end]
            at = end

    def _longest(self, part):
        if len(part) > LONGEST:
            return [self.unknown]
        found, start = [], 0
        while start < len(part):
            end = len(part)
            while end > start and (("##" if start else "") + part[start:end]) not in self.ids:
                end -= 1
            if end == start:
                return [self.unknown]
            found.append(self.ids[("##" if start else "") + part[start:end]])
            start = end
        return found

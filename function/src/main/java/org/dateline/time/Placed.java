package org.dateline.time;

import org.dateline.document.Text;

/** A match with the token that it begins at. */
record Placed(int from, Match match) {
    DateExpression expression(Text text, Tokens tokens) {
        int end = tokens.at(match.next() - 1).end();
        return new DateExpression(text.span(tokens.at(from).start(), end), match.when(), match.rule());
    }
}

package org.dateline.entity;

import org.dateline.layout.NameWords;

/** The word lists of this room, for a room before it. */
public final class KnownWords implements NameWords {
    private final WordLists lists = WordLists.load();

    @Override
    public boolean isGivenName(String word) {
        return lists.isGivenName(word(word));
    }

    @Override
    public boolean isSurname(String word) {
        return lists.isSurname(word(word));
    }

    @Override
    public boolean isTitle(String word) {
        return lists.isTitle(word(word)) && !lists.isCourtesy(word(word));
    }

    @Override
    public boolean isOrganisationNoun(String word) {
        return lists.isOrganisationNoun(word(word))
                || lists.isFirmNoun(word(word))
                || lists.isLegalForm(word(word))
                || lists.isCompanyNoun(word(word));
    }

    private static Word word(String text) {
        boolean capitals = text.length() > 1 && text.chars().noneMatch(Character::isLowerCase);
        Word.Shape shape = !text.isEmpty() && Character.isLowerCase(text.charAt(0))
                ? Word.Shape.LOWER
                : capitals ? Word.Shape.CAPITALS : Word.Shape.CAPITALISED;
        return Word.of(text, 0, text.length(), Word.Gap.BLANK, shape);
    }
}

package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.jspecify.annotations.Nullable;

/** Short names that the text defines in brackets after an organisation's name: letters, or a name in quotation marks. */
final class FindsShortNames {
    /** A bracket that defines a name ends within this many words. */
    private static final int BRACKET = 16;
    /** Letters behind a name of as many words stand for it though they come from its name in another language. */
    private static final int LONG_NAME = 5;
    /** Characters of letters in several words. */
    private static final int LONGEST_LETTERS = 8;

    private final Words words;
    private final WordLists lists;

    FindsShortNames(Words words, WordLists lists) {
        this.words = words;
        this.lists = lists;
    }

    /** The short names defined right behind a name that ends at {@code end}. */
    List<Mention> after(Mention name) {
        int open = name.end();
        if (words.isMark(open, "®") || words.isMark(open, "™") || words.isMark(open, ",")) {
            open++;
        }
        if (!words.isMark(open, "(")) {
            return List.of();
        }
        Mention letters = letters(name, open);
        List<Mention> defined = letters != null ? List.of(letters) : quoted(name, open);
        int next = defined.isEmpty() ? bracketEnd(open) : open;
        return next > open && words.isMark(next, "(") ? quoted(name, next) : defined;
    }

    /** Past the bracket, such as a stock symbol's, before the one that defines a name; {@code open} where it is long. */
    private int bracketEnd(int open) {
        for (int i = open + 1; i < open + BRACKET && words.joins(i); i++) {
            if (words.get(i).isMark(")")) {
                return i + 1;
            }
        }
        return open;
    }

    private @Nullable Mention letters(Mention name, int open) {
        boolean single = words.joins(open + 1) && words.isMark(open + 2, ")");
        if (!single || words.get(open + 1).text().length() < 2) {
            return null;
        }
        Word word = words.get(open + 1);
        boolean written = word.shape() == Word.Shape.CAPITALS
                || (word.shape() == Word.Shape.CAPITALISED && name.kind() == Kind.ORGANISATION);
        boolean foreign = word.shape() == Word.Shape.CAPITALS
                && name.length() >= LONG_NAME
                && word.text().length() > 2;
        return written && (abbreviates(word.lower(), name) || foreign)
                ? new Mention(Kind.ORGANISATION, open + 1, open + 2, EntityRule.ACRONYM_DEFINED)
                : null;
    }

    /** Whether the short name is an acronym of the name, capitals that come in this order in it, and not its first word. */
    boolean isLetters(Mention shortName, Mention name) {
        Word word = words.get(shortName.first());
        boolean first = word.bare().equals(words.get(name.first()).bare());
        if (first && word.shape() != Word.Shape.CAPITALS) {
            return false;
        }
        return shortName.rule() == EntityRule.ACRONYM_DEFINED
                || (isInCapitals(shortName) && abbreviates(shortName, name));
    }

    /** One word of letters, or several that are short together: "S&amp;P DJI". */
    private boolean isInCapitals(Mention shortName) {
        String printed = words.slice(shortName.first(), shortName.end());
        boolean capitals = printed.chars().noneMatch(Character::isLowerCase)
                && words.get(shortName.first()).isProper();
        return shortName.length() == 1
                ? words.get(shortName.first()).shape() == Word.Shape.CAPITALS
                : capitals && printed.length() <= LONGEST_LETTERS;
    }

    private boolean abbreviates(Mention shortName, Mention name) {
        String letters = words.slice(shortName.first(), shortName.end()).toLowerCase(Locale.ROOT);
        return abbreviates(letters, name)
                || Initials.of(words, name.first(), name.end()).contains(letters);
    }

    /** Whether the letters come in this order in the name, the first of them first. */
    boolean abbreviates(String letters, Mention name) {
        String full = words.slice(name.first(), name.end()).toLowerCase(Locale.ROOT);
        if (full.isEmpty() || letters.isEmpty() || full.charAt(0) != letters.charAt(0)) {
            return false;
        }
        int at = 0;
        for (int i = 0; i < letters.length(); i++) {
            if (Character.isLetterOrDigit(letters.charAt(i))) {
                at = full.indexOf(letters.charAt(i), at) + 1;
                if (at == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** Names in quotation marks: {@code (“Acme” or the “Company”)}; "Company" and the like are no names. */
    private List<Mention> quoted(Mention name, int open) {
        List<Mention> found = new ArrayList<>();
        for (int i = open + 1;
                i < open + BRACKET && words.joins(i) && !words.get(i).isMark(")");
                i++) {
            if ("“\"‘'".contains(words.get(i).text()) && words.joins(i + 1)) {
                int end = i + 1;
                while (end < i + 6
                        && words.joins(end)
                        && !"”\"’'".contains(words.get(end).text())) {
                    end++;
                }
                if (end > i + 1 && words.joins(end) && isName(i + 1, end)) {
                    int first = words.get(i + 1).lower().equals("the") ? i + 2 : i + 1;
                    found.add(new Mention(name.kind(), first, end, EntityRule.SHORT_NAME_DEFINED));
                }
                i = end;
            }
        }
        return found;
    }

    private boolean isName(int first, int end) {
        int start = words.get(first).lower().equals("the") ? first + 1 : first;
        if (start >= end) {
            return false;
        }
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            if (word.isProper()
                    && !lists.isCompanyNoun(word)
                    && !lists.isOrdinary(word)
                    && !lists.isTitle(word)
                    && !lists.isOrganisationNoun(word)
                    && !lists.isFirmNoun(word)
                    && !lists.isLegalForm(word)) {
                return true;
            }
        }
        return false;
    }
}

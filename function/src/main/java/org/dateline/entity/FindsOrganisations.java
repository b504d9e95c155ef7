package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.Mention.Kind;

/**
 * Organisations by what is in the name (a legal form, an organisation's noun) or right beside it (what kind of firm it
 * is, that it announces, who holds an office there). Phrases In Title Case need a legal form or an organisation's noun.
 */
final class FindsOrganisations implements MentionFinder {
    /** The noun of an apposition ("a leading global provider of ...") comes within this many words. */
    private static final int APPOSITION = 9;
    /** Words before an "and" that may belong to a name. */
    private static final int LONGEST_LIST = 7;

    private final WordLists lists;

    FindsOrganisations(WordLists lists) {
        this.lists = lists;
    }

    @Override
    public List<Mention> find(Words words) {
        var phrases = new Phrases(words, lists);
        List<Mention> found = new ArrayList<>();
        for (int i = 0; i < words.size(); i++) {
            Word word = words.get(i);
            if (!word.isProper()) {
                continue;
            }
            if (lists.isLegalForm(word)) {
                withLegalForm(words, phrases, i, found);
            } else if (lists.isOrganisationNoun(word) || lists.isSeat(word)) {
                withNoun(words, phrases, i, found);
            }
            if (lists.isKnownBody(word)) {
                found.add(new Mention(Kind.ORGANISATION, i, i + 1, EntityRule.KNOWN_BODY));
            }
            if (beginsPhrase(words, phrases, i)) {
                besideEvidence(words, phrases, i, found);
            }
        }
        return found;
    }

    private void withLegalForm(Words words, Phrases phrases, int form, List<Mention> found) {
        if (!words.joins(form)) {
            return;
        }
        int end = words.get(form - 1).isMark(",") ? form - 1 : form;
        int start = phrases.organisationStart(end);
        boolean weak =
                (words.get(form).text().length() == 2 && !words.get(form).text().endsWith("."))
                        || words.get(form).text().equals("Company");
        boolean comma = end < form;
        if (start == end || (weak && comma && !words.get(form).text().equals("LP")) || onlyCommon(words, start, end)) {
            return;
        }
        if (weak && words.inHeading(form) && words.get(form).text().equals("Company")) {
            return;
        }
        found.add(new Mention(
                Kind.ORGANISATION, start, phrases.endWithLegalForm(start, form + 1), EntityRule.LEGAL_FORM));
    }

    private boolean onlyCommon(Words words, int start, int end) {
        for (int i = start; i < end; i++) {
            Word word = words.get(i);
            boolean common = lists.isOrganisationNoun(word)
                    || lists.isFirmNoun(word)
                    || lists.isTitleModifier(word)
                    || lists.isLegalForm(word)
                    || words.isAlsoOrdinary(word.lower());
            if (!common) {
                return false;
            }
        }
        return true;
    }

    private void withNoun(Words words, Phrases phrases, int noun, List<Mention> found) {
        boolean again = words.joins(noun + 1) && lists.isOrganisationNoun(words.get(noun + 1));
        if (again) {
            return;
        }
        int start = phrases.organisationStart(noun + 1);
        start = acrossAnd(words, phrases, start, noun);
        int end = lists.takesOf(words.get(noun)) ? phrases.organisationOf(noun) : noun + 1;
        end = phrases.endWithLegalForm(start, end);
        start = asLettersSay(words, phrases, start, end);
        boolean organ = words.is(noun + 1, "of") && words.joins(noun + 2) && lists.isOrgan(words.get(noun + 2));
        if (organ || (lists.isSeat(words.get(noun)) && end == noun + 1)) {
            return;
        }
        boolean alone = start >= noun && end == noun + 1;
        boolean plain = end == noun + 1;
        boolean telling = noun - start > 1 && !words.inHeading(noun) && !words.beginsSentence(start);
        if (start > noun || alone || (plain && !telling && onlyCommon(words, start, noun))) {
            return;
        }
        if (words.inHeading(noun) && plain && noun - start > 3) {
            return;
        }
        found.add(new Mention(Kind.ORGANISATION, start, withBranch(words, phrases, end), EntityRule.ORGANISATION_NOUN));
    }

    /** Letters in brackets behind a name tell that it begins before an "and": "Harbour Water and Tide Council (HWTC)". */
    private static int asLettersSay(Words words, Phrases phrases, int start, int end) {
        boolean letters = words.isMark(end, "(") && words.joins(end + 1) && words.isMark(end + 2, ")");
        if (!letters || start < 2 || !words.is(start - 1, "and")) {
            return start;
        }
        String acronym = words.get(end + 1).bare();
        for (int first = start - 2; first >= Math.max(0, start - LONGEST_LIST) && phrases.isNamePart(first); first--) {
            if (Initials.of(words, first, end).contains(acronym)) {
                return first;
            }
            if (!words.joins(first)) {
                break;
            }
        }
        return start;
    }

    /** What follows the noun without a mark: "Northern Bank Iceland", "State University Fullerton". */
    private int withBranch(Words words, Phrases phrases, int end) {
        int at = end;
        while (at < end + 3
                && words.joins(at)
                && words.get(at).gap() == Word.Gap.BLANK
                && !words.inHeading(at)
                && phrases.isNamePart(at)
                && !lists.isTitle(words.get(at))
                && !lists.isTitleModifier(words.get(at))) {
            at++;
        }
        boolean person = at == end + 2 && lists.isGivenName(words.get(end));
        return person ? end : at;
    }

    /** "Food and Drug Administration", "Securities and Exchange Commission": one word, "and", and more before the noun. */
    private int acrossAnd(Words words, Phrases phrases, int start, int noun) {
        boolean and = lists.takesAnd(words.get(noun))
                && start > 1
                && words.is(start - 1, "and")
                && words.joins(start)
                && phrases.isNamePart(start - 2)
                && lists.isFirmNoun(words.get(start - 2)) == lists.isFirmNoun(words.get(start));
        if (!and) {
            return start;
        }
        int first = phrases.organisationStart(start - 1);
        return start - 1 - first <= 3 ? first : start;
    }

    private boolean beginsPhrase(Words words, Phrases phrases, int i) {
        if (!phrases.isNamePart(i) || phrases.isOffice(i)) {
            return false;
        }
        if (!words.joins(i)) {
            return true;
        }
        Word before = words.get(i - 1);
        if (words.get(i).gap() == Word.Gap.GLUED) {
            return "(“\"‘'[*|—–".contains(before.text());
        }
        return !phrases.isNamePart(i - 1) || phrases.isOffice(i - 1);
    }

    private void besideEvidence(Words words, Phrases phrases, int first, List<Mention> found) {
        int end = phrases.organisationEnd(first);
        if (end == first || words.inHeading(first)) {
            return;
        }
        Word last = words.get(end - 1);
        if (lists.isFirmNoun(last) && end - first > 1 && end - first < 6 && !onlyCommon(words, first, end)) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.FIRM_NOUN));
        }
        if (!mayBeFirm(words, first, end)) {
            return;
        }
        if (isAfterNoun(words, first)) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.NOUN_BEFORE));
        }
        if (isInApposition(words, end)) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.IN_APPOSITION));
        } else if (announces(words, end)) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.ANNOUNCES));
        } else if (holdsOffice(words, phrases, first, end)) {
            found.add(new Mention(Kind.ORGANISATION, first, end, EntityRule.HOLDER_OF_TITLE));
        }
    }

    /** Not a person, an adjective of nationality, or one word that the text also has in small letters. */
    private boolean mayBeFirm(Words words, int first, int end) {
        Word word = words.get(first);
        if (end - first == 1) {
            return !isAfterDeterminer(words, first)
                    && word.text().length() > 1
                    && word.shape() != Word.Shape.INITIAL
                    && !lists.isGivenName(word)
                    && lists.countryOf(word.text()).isEmpty()
                    && !lists.isOrganisationNoun(word)
                    && !lists.isFirmNoun(word)
                    && !lists.isLegalForm(word)
                    && !lists.isTitleModifier(word)
                    && !words.isAlsoOrdinary(word.lower());
        }
        boolean person = lists.isGivenName(word) && end - first < 4 && lists.isSurname(words.get(end - 1));
        return !person && !onlyCommon(words, first, end) && !isOfficeOfACountry(words, first, end);
    }

    /** "Chinese Vice" before "Premier". */
    private boolean isOfficeOfACountry(Words words, int first, int end) {
        boolean office = !lists.countryOf(words.get(first).text()).isEmpty();
        for (int i = first + 1; i < end; i++) {
            office &= lists.isTitleModifier(words.get(i)) || lists.isTitle(words.get(i));
        }
        return office;
    }

    /** "This ETF", "the Report": a common noun in capitals. */
    private static boolean isAfterDeterminer(Words words, int i) {
        return switch (words.joins(i) ? words.get(i - 1).lower() : "") {
            case "the", "this", "a", "an", "our", "your", "each", "every", "their", "its" -> true;
            default -> false;
        };
    }

    /** ", a leading provider of", " is a company that". */
    private boolean isInApposition(Words words, int end) {
        int at = afterBrackets(words, end);
        boolean opens = words.isMark(at, ",") || words.is(at, "is");
        if (!opens) {
            return false;
        }
        at++;
        if (words.is(at, "now") || words.is(at, "also")) {
            at++;
        }
        if (!words.is(at, "a") && !words.is(at, "an") && !words.is(at, "the")) {
            return false;
        }
        for (int i = at + 1; i < at + APPOSITION && words.joins(i); i++) {
            Word word = words.get(i);
            if (word.shape() == Word.Shape.LOWER && lists.isCompanyNoun(word)) {
                return true;
            }
            if (word.text().equals(".")
                    || word.text().equals("of")
                    || word.text().equals("that")
                    || word.text().equals("to")) {
                return false;
            }
        }
        return false;
    }

    /** "the law firm Acme", "online retailer Acme". */
    private boolean isAfterNoun(Words words, int first) {
        return words.joins(first)
                && words.get(first).gap() == Word.Gap.BLANK
                && words.get(first - 1).shape() == Word.Shape.LOWER
                && lists.isCompanyNoun(words.get(first - 1));
    }

    /** Past one bracket of at most twelve words: "(NYSE: ABC)". */
    private static int afterBrackets(Words words, int end) {
        if (!words.isMark(end, "(")) {
            return end;
        }
        for (int i = end + 1; i < end + 13 && words.joins(i); i++) {
            if (words.get(i).isMark(")")) {
                return i + 1;
            }
        }
        return end;
    }

    private boolean announces(Words words, int end) {
        int at = afterBrackets(words, end);
        if (words.isMark(at, ",")) {
            return false;
        }
        if (words.is(at, "today") || words.is(at, "has") || words.is(at, "recently") || words.is(at, "proudly")) {
            at++;
        }
        return words.joins(at) && words.get(at).shape() == Word.Shape.LOWER && lists.isAnnounceVerb(words.get(at));
    }

    /** "CEO of", "director at"; "Head of" is followed by a field of work. */
    private boolean isTitleOf(Words words, int title, String joint) {
        Word word = words.get(title);
        boolean holds = joint.equals("at") || (joint.equals("of") && !lists.isOfAField(word));
        return holds && lists.isTitle(word) && !lists.isFormOfAddress(word);
    }

    /** "CEO of Acme", "Acme’s CEO", "Acme CEO Ann Lee". */
    private boolean holdsOffice(Words words, Phrases phrases, int first, int end) {
        if (words.joins(first - 1)
                && isTitleOf(words, first - 2, words.get(first - 1).lower())) {
            return true;
        }
        int at = words.is(end, "'s") || words.is(end, "’s") ? end + 1 : end;
        for (int i = at; i < at + 4 && words.joins(i); i++) {
            if (lists.isTitle(words.get(i)) && !lists.isCourtesy(words.get(i))) {
                return at > end || phrases.personEnd(Math.min(i + 1, words.size() - 1)) > i + 2;
            }
            if (!lists.isTitleModifier(words.get(i))) {
                return false;
            }
        }
        return false;
    }
}

package org.dateline.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.dateline.place.Gazetteer;

/** Tells what a phrase of a contact block is: a person, an office, a desk, an address, a firm. */
final class TellsNames {
    enum Kind {
        PERSON,
        TITLE,
        DESK,
        ORGANISATION,
        /** Addresses, places, remarks. */
        NOTHING
    }

    private static final int LONGEST_NAME_IN_WORDS = 4;
    private static final int LONGEST_FIRM = 100;
    /** Inhabitants of a city that is meant where its name stands alone. */
    private static final long KNOWN_CITY = 100_000;

    private static final Pattern NAME_WORD = Pattern.compile("[“\"(]?" + LineWords.anyOf("name-front")
            + "?\\p{Lu}(?:\\p{Ll}['’]?){0,30}(?:-\\p{Lu}?\\p{Ll}{1,30}){0,2}\\.?[”\")]?");
    private static final Pattern CAPITAL_WORD = Pattern.compile("\\p{Lu}[\\p{Lu}'’-]{0,30}\\.?");
    /** A Chinese, Japanese or Korean name is not parted by blanks. */
    private static final Pattern EAST_ASIAN_NAME = Pattern.compile("[\\p{IsHan}\\p{IsHangul}]{2,4}");

    private static final Pattern POSTCODE = Pattern.compile("\\b\\d{4,6}$");
    private static final List<String> PARTICLES = LineWords.of("particle");

    private final NameWords names;
    private final Gazetteer gazetteer;

    TellsNames(NameWords names, Gazetteer gazetteer) {
        this.names = names;
        this.gazetteer = gazetteer;
    }

    /** What the phrase is, blanks and marks around it cut off before. */
    Kind of(String phrase) {
        if (phrase.codePoints().noneMatch(Character::isLetter)
                || ContactWords.has("noise", phrase)
                || isAddress(phrase)) {
            return Kind.NOTHING;
        }
        if (isPerson(phrase)) {
            return Kind.PERSON;
        }
        if (isTitle(phrase)) {
            return Kind.TITLE;
        }
        if (ContactWords.endsWith("desk", phrase)) {
            return Kind.DESK;
        }
        boolean place = gazetteer.isHint(phrase) || gazetteer.prominence(phrase) >= KNOWN_CITY;
        boolean firm = phrase.length() <= LONGEST_FIRM && phrase.length() > 1 && !place && beginsName(phrase);
        return firm ? Kind.ORGANISATION : Kind.NOTHING;
    }

    private static boolean beginsName(String phrase) {
        int first = phrase.codePointAt(0);
        return Character.isUpperCase(first) || Character.isDigit(first) || Character.isIdeographic(first);
    }

    /** Digits beside a word for a street, or a place with its state. */
    private boolean isAddress(String phrase) {
        boolean digits = phrase.codePoints().anyMatch(Character::isDigit);
        String[] words = phrase.split("[\\s,]++", -1);
        boolean street = false;
        for (String word : words) {
            street |= ContactWords.has("street", word);
        }
        int comma = phrase.lastIndexOf(", ");
        boolean place =
                comma > 0 && gazetteer.isHint(phrase.substring(comma + 2).strip());
        boolean listed = digits && phrase.chars().filter(c -> c == ',').count() > 1;
        boolean numbered = digits
                && (street
                        || Character.isDigit(phrase.charAt(0))
                        || POSTCODE.matcher(phrase).find());
        return numbered || listed || place;
    }

    /** A name by its words, of which the first is a first name. */
    boolean isPerson(String phrase) {
        List<String> words = words(phrase);
        if (!looksLikePerson(phrase)) {
            return false;
        }
        String first = words.getFirst();
        boolean initial = first.length() <= 2 && words.size() > 2;
        int hyphen = first.indexOf('-');
        boolean given = names.isGivenName(hyphen > 0 ? first.substring(0, hyphen) : first);
        return given || (initial && names.isGivenName(words.get(1)));
    }

    /** The same, where the last word at least is a last name. */
    boolean isSurnamed(String phrase) {
        return mayBePerson(phrase) && names.isSurname(words(phrase).getLast());
    }

    /** Written like a name, and no "Acme America". */
    boolean mayBePerson(String phrase) {
        return looksLikePerson(phrase) && !gazetteer.isHint(words(phrase).getLast());
    }

    /** Two to four words written like names, none of them a noun of firms, offices or streets; and no place. */
    private boolean looksLikePerson(String phrase) {
        List<String> words = words(phrase);
        if (EAST_ASIAN_NAME.matcher(phrase).matches()) {
            return !gazetteer.isName(phrase);
        }
        if (words.size() < 2 || words.size() > LONGEST_NAME_IN_WORDS || gazetteer.isName(phrase)) {
            return false;
        }
        boolean capitals = phrase.codePoints().noneMatch(Character::isLowerCase);
        for (int i = 0; i < words.size(); i++) {
            String word = words.get(i);
            boolean particle = i > 0 && PARTICLES.contains(word);
            boolean written =
                    (capitals ? CAPITAL_WORD : NAME_WORD).matcher(word).matches();
            if ((!particle && !written) || isOffice(word) || isFirmNoun(word, i) || ContactWords.has("street", word)) {
                return false;
            }
        }
        return !isDeskNoun(words.getLast());
    }

    private boolean isFirmNoun(String word, int i) {
        return names.isOrganisationNoun(word) && (i != 1 || !names.isSurname(word));
    }

    /** The person's words at the beginning of a phrase that goes on with a firm's name; empty where there are none. */
    String personBefore(String phrase) {
        List<String> words = words(phrase);
        int least = words.size() > 2 && (words.get(1).length() <= 2 || PARTICLES.contains(words.get(1))) ? 3 : 2;
        for (int n = least; n <= 3 && n < words.size(); n++) {
            String person = String.join(" ", words.subList(0, n));
            if (phrase.startsWith(person) && isPerson(person)) {
                return person;
            }
        }
        return "";
    }

    private static boolean isDeskNoun(String word) {
        return List.of(
                        "relations",
                        "communications",
                        "media",
                        "press",
                        "team",
                        "office",
                        "affairs",
                        "marketing",
                        "news")
                .contains(word.toLowerCase(Locale.ROOT));
    }

    private boolean isOffice(String word) {
        String bare = word.endsWith(".") || word.endsWith(",") ? word.substring(0, word.length() - 1) : word;
        return names.isTitle(bare) && !names.isSurname(bare);
    }

    /** One of its words is the noun of an office, and it is no firm's name with a legal form. */
    boolean isTitle(String phrase) {
        List<String> words = words(phrase);
        boolean office = false;
        for (String word : words) {
            String bare = word.replaceFirst("^(?i:co-|vice-|evp-|svp-)", "");
            office |= names.isTitle(word) || names.isTitle(bare) || isOffice(word);
        }
        return office && words.size() <= 12 && !ContactWords.has("legal-form", words.getLast());
    }

    static List<String> words(String phrase) {
        List<String> words = new ArrayList<>();
        for (String word : phrase.strip().split("[\\s\\u00a0]++", -1)) {
            if (!word.isEmpty()) {
                words.add(word);
            }
        }
        return words;
    }
}

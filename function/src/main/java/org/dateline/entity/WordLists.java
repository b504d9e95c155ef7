package org.dateline.entity;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;

/** The word lists of this room, read once from its resource files and never changed; safe for all threads. */
final class WordLists {
    /** Abbreviations other than legal forms and titles whose full stop ends no sentence. */
    private static final List<String> OTHER_ABBREVIATIONS = List.of(
            "Jr", "Sr", "St", "Mt", "Ft", "Bros", "Hon", "Rev", "Inc", "Corp", "Co", "Ltd", "Pty", "Pte", "Pvt", "Bhd");

    /** Letters of a given name that tell the whole: "Chris". */
    private static final int FEWEST_LETTERS = 3;

    private final Set<String> doubtfulForms;
    private final Map<String, String> heads;
    private final Map<String, String> titles;
    private final Set<String> founding;
    private final Set<String> things;
    private final List<String> announcing;
    private final Set<String> regional;
    private final Set<String> concepts;
    private final Set<String> auxiliaries;
    private final Set<String> officeVerbs;
    private final Set<String> titleModifiers;
    private final Set<String> ordinary;
    private final Set<String> neverInNames;
    private final Set<String> organs;
    private final Set<String> degrees;
    private final Set<String> speechVerbs;
    private final Set<String> companyNouns;
    private final Map<String, String> givenNames;
    private final Set<String> surnames;
    private final Map<String, String> knownBodies;
    private final Map<String, String> demonyms;
    private final Set<String> abbreviations;
    private final Set<String> countries = new LinkedHashSet<>();
    private final Set<String> tailWords;
    private final Map<String, Set<String>> joining;
    private final Map<String, Set<String>> shortGivenNames;

    private WordLists() {
        doubtfulForms = words("legal-forms-doubtful.txt");
        heads = table("organisation-heads.txt");
        titles = table("titles.txt");
        founding = words("founding-verbs.txt");
        things = words("things.txt");
        announcing = lines("announcing.txt");
        regional = words("regional-adjectives.txt");
        concepts = words("concepts.txt");
        auxiliaries = words("auxiliaries.txt");
        officeVerbs = words("office-verbs.txt");
        titleModifiers = words("title-modifiers.txt");
        ordinary = words("ordinary.txt");
        neverInNames = words("never-in-names.txt");
        organs = words("organs.txt");
        degrees = words("degrees.txt");
        speechVerbs = words("speech-verbs.txt");
        companyNouns = words("company-nouns.txt");
        givenNames = table("given-names.txt");
        surnames = words("surnames.txt");
        knownBodies = table("known-bodies.txt");
        demonyms = table("demonyms.txt");
        tailWords = words("tail-words.txt");
        joining = sets("joining.txt");
        shortGivenNames = sets("short-given-names.txt");
        demonyms.keySet().forEach(demonym -> countries.add(countryOf(demonym)));
        abbreviations = new LinkedHashSet<>(OTHER_ABBREVIATIONS);
        for (String title : titles.keySet()) {
            if (title.endsWith(".")) {
                abbreviations.add(Character.toUpperCase(title.charAt(0)) + title.substring(1, title.length() - 1));
            }
        }
    }

    /** The lists as shipped. */
    static WordLists load() {
        return Shipped.LISTS;
    }

    boolean isAbbreviation(String word) {
        boolean capitals = word.length() > 1 && word.equals(word.toUpperCase(Locale.ROOT));
        String usual = capitals ? word.charAt(0) + word.substring(1).toLowerCase(Locale.ROOT) : word;
        return abbreviations.contains(usual);
    }

    /** Whether it is a country's common name. */
    boolean isCountry(String name) {
        return countries.contains(name);
    }

    /** Whether it is a word that hyphens join to names: "based" in "Oslo-based". */
    boolean isTailWord(String word) {
        return tailWords.contains(word);
    }

    /** Whether the word is a legal form as written at the end of a firm's name: {@code Inc.}, {@code AG}, {@code plc}. */
    boolean isLegalForm(Word word) {
        if (word.shape() == Word.Shape.LOWER) {
            return word.text().equals("plc");
        }
        String letters = word.lower().replace(".", "");
        if (!word.isProper() || !LegalForms.isForm(letters)) {
            return false;
        }
        boolean dotted = word.text().length() > letters.length();
        return dotted || (!doubtfulForms.contains(letters) && (letters.length() > 2 || isWrittenAsForm(word)));
    }

    private static boolean isWrittenAsForm(Word word) {
        return word.shape() == Word.Shape.CAPITALS
                || word.text().equals("Co")
                || word.text().equals("Oy");
    }

    /** Whether the word makes a capitalised phrase an organisation's name wherever it stands. */
    boolean isOrganisationNoun(Word word) {
        return isOrganisationNoun(word.text());
    }

    /** The same of a word as it is printed inside of names. */
    boolean isOrganisationNoun(String word) {
        return heads.getOrDefault(word, "").contains("strong");
    }

    /** Whether the word is common at the end of firms' names. */
    boolean isFirmNoun(Word word) {
        return traits(word).contains("firm");
    }

    /** Whether "of ..." after this noun belongs to the name. */
    boolean takesOf(Word word) {
        return traits(word).contains("of");
    }

    private String traits(Word word) {
        return heads.getOrDefault(word.text(), "");
    }

    boolean isTitle(Word word) {
        return titles.containsKey(word.lower()) || isOfAHyphenatedField(word);
    }

    /** "Director-Sales", not "founder-led". */
    private boolean isOfAHyphenatedField(Word word) {
        int hyphen = word.lower().indexOf('-');
        return hyphen > 0
                && hyphen + 1 < word.text().length()
                && Character.isUpperCase(word.text().charAt(hyphen + 1))
                && titles.containsKey(word.lower().substring(0, hyphen))
                && !isTailWord(word.lower().substring(hyphen + 1));
    }

    /** Whether it is a title of several people: "founders". */
    boolean isPluralTitle(Word word) {
        String lower = word.lower();
        return lower.endsWith("s") && titles.containsKey(lower.substring(0, lower.length() - 1));
    }

    /** Whether it leads from a person's name to an office: "joins", "as". */
    boolean isOfficeVerb(Word word) {
        return officeVerbs.contains(word.lower());
    }

    /** Whether a surname alone may follow the title. */
    boolean isFormOfAddress(Word word) {
        return hasTrait(word, "address") || hasTrait(word, "courtesy");
    }

    /** Whether a field of work may follow the title and "of": "Head of Sales". */
    boolean isOfAField(Word word) {
        return hasTrait(word, "field");
    }

    /** Whether "to" and whom one is sent to or helps may follow the title: "Ambassador to Acme". */
    boolean isToSomebody(Word word) {
        return hasTrait(word, "to");
    }

    /** Whether it is a form of address that is no office: "Mr.". */
    boolean isCourtesy(Word word) {
        return hasTrait(word, "courtesy");
    }

    /** Whether the title is held of a state or of nobody: "Senator", "singer". */
    boolean isOwn(Word word) {
        return hasTrait(word, "own");
    }

    private boolean hasTrait(Word title, String trait) {
        return List.of(titles.getOrDefault(title.lower(), "").split(" ", -1)).contains(trait);
    }

    boolean isTitleModifier(Word word) {
        return titleModifiers.contains(word.lower());
    }

    boolean isOrdinary(Word word) {
        return ordinary.contains(word.lower());
    }

    /** Whether the word is no part of a name even where it has a capital inside a sentence. */
    boolean isNeverInNames(Word word) {
        return neverInNames.contains(word.lower());
    }

    /** Whether it says who sits in an organ of a firm: "Directors". */
    boolean isOrgan(Word word) {
        return organs.contains(word.text());
    }

    /** Whether it is a degree or the like as printed behind a person's name: "PhD", "M.D.", "Esq.", not the name "Do". */
    boolean isDegree(Word word) {
        return degrees.contains(word.text().replace(".", ""));
    }

    /** Whether it is printed behind a person's name and is none of the names: a degree, or what tells father from son. */
    boolean isPostNominal(Word word) {
        return isDegree(word) || FullName.isGeneration(word);
    }

    boolean isSpeechVerb(Word word) {
        return speechVerbs.contains(word.lower());
    }

    /** Words and phrases by which a first sentence announces. */
    List<String> announcing() {
        return announcing;
    }

    /** Whether a name that ends with it is that of an event, a prize, a law or a work: "Summit". */
    boolean isThing(Word word) {
        return things.contains(word.lower());
    }

    /** Whether letters or a word, as printed, stand for a field, an office or a thing: "AI". */
    boolean isConcept(String printed) {
        return concepts.contains(printed);
    }

    /** Whether it says that somebody began a firm: "founded". */
    boolean isFounding(Word word) {
        return founding.contains(word.lower());
    }

    /** Whether a new clause begins with it, behind a person's title: "has", "who". */
    boolean isAuxiliary(Word word) {
        return auxiliaries.contains(word.lower());
    }

    boolean isCompanyNoun(Word word) {
        return companyNouns.contains(word.lower());
    }

    boolean isGivenName(Word word) {
        return givenNames.containsKey(word.lower());
    }

    boolean isSurname(Word word) {
        return surnames.contains(word.lower());
    }

    /** Letters of known public bodies and their names. */
    Map<String, String> knownBodies() {
        return knownBodies;
    }

    /** The common name of the country that an adjective of nationality belongs to, or the empty string. */
    String countryOf(String demonym) {
        String row = demonyms.getOrDefault(demonym, "");
        return row.substring(row.indexOf('\t') + 1);
    }

    /** Whether a name, as printed, is an adjective of a part of the world: "North American". */
    boolean isRegional(String printed) {
        return regional.contains(printed.replace(' ', '_'));
    }

    /** Words of one kind that decide whether two names are one; see {@code joining.txt}. */
    Set<String> joining(String kind) {
        return joining.getOrDefault(kind, Set.of());
    }

    /** Whether one given name, in small letters, is a short form of the other. */
    boolean isShortFor(String name, String full) {
        return shortGivenNames.getOrDefault(full, Set.of()).contains(name)
                || (name.length() >= FEWEST_LETTERS && full.startsWith(name));
    }

    private static Map<String, Set<String>> sets(String file) {
        Map<String, Set<String>> sets = new LinkedHashMap<>();
        table(file).forEach((key, words) -> sets.put(key, Set.of(words.split(" ", -1))));
        return Map.copyOf(sets);
    }

    private static Set<String> words(String file) {
        return lines(file).stream()
                .flatMap(line -> List.of(line.split(" ", -1)).stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Map<String, String> table(String file) {
        Map<String, String> table = new LinkedHashMap<>();
        for (String line : lines(file)) {
            int tab = line.indexOf('\t');
            table.put(tab < 0 ? line : line.substring(0, tab), tab < 0 ? "" : line.substring(tab + 1));
        }
        return Map.copyOf(table);
    }

    private static List<String> lines(String file) {
        try (var in = Objects.requireNonNull(WordLists.class.getResourceAsStream(file), file);
                var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
            return reader.lines()
                    .filter(line -> !line.isEmpty() && !line.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Loaded at first use. */
    private static final class Shipped {
        static final WordLists LISTS = new WordLists();
    }
}

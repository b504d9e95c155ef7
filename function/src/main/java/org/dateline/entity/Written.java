package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.evidence.Span;
import org.dateline.layout.Section;
import org.dateline.mark.Ticker;
import org.dateline.place.ResolvedPlace;
import org.jspecify.annotations.Nullable;

/** Writes gathered mentions down as the entities of a release, with names, links and salience, most salient first. */
final class Written {
    /** A release is about an organisation of this salience, in hundredths, though nothing declares it. */
    private static final int ISSUER_SALIENCE = 50;
    /** Code points from a name to a stock symbol in the bracket behind it. */
    private static final int LONGEST_BRACKET = 30;

    private final Words words;
    private final WordLists lists;
    /** By the code point they begin at. */
    private final NavigableMap<Integer, Ticker> tickers = new TreeMap<>();

    Written(Words words, WordLists lists, List<Ticker> tickers) {
        this.words = words;
        this.lists = lists;
        tickers.forEach(ticker -> this.tickers.put(ticker.span().start(), ticker));
    }

    Entities entities(List<Cluster> clusters, List<Place> places) {
        Map<Integer, Holder> holders = holders(clusters, places);
        var links = new LinksPeople(words, lists, holders, people(clusters));
        Set<Span> declared = new LinkedHashSet<>();
        List<Person> people = new ArrayList<>();
        Set<Person> elsewhere = new LinkedHashSet<>();
        List<Organisation> organisations = new ArrayList<>();
        for (Cluster cluster : clusters) {
            switch (cluster.kind()) {
                case PERSON -> {
                    LinksPeople.Links beside = links.of(cluster.mentions());
                    Person person = person(cluster, beside);
                    people.add(person);
                    if (beside.elsewhere()) {
                        elsewhere.add(person);
                    }
                }
                case ORGANISATION -> {
                    organisations.add(organisation(cluster));
                    cluster.mentions().stream()
                            .filter(Mention::isDeclared)
                            .forEach(mention -> declared.add(words.span(mention.first(), mention.end())));
                }
                case PLACE -> {}
            }
        }
        organisations.sort(Comparator.comparingInt(Organisation::salience)
                .reversed()
                .thenComparing(o -> o.mentions().getFirst()));
        Organisation issuer = issuer(organisations, declared);
        people.replaceAll(person -> elsewhere.contains(person) ? person : withIssuer(person, issuer));
        people.sort(Comparator.comparingInt(Person::salience)
                .reversed()
                .thenComparing(p -> p.mentions().getFirst()));
        return new Entities(people, organisations, places);
    }

    private static List<Mention> people(List<Cluster> clusters) {
        return clusters.stream()
                .filter(cluster -> cluster.kind() == TaggedName.Kind.PERSON)
                .flatMap(cluster -> cluster.mentions().stream())
                .toList();
    }

    private Map<Integer, Holder> holders(List<Cluster> clusters, List<Place> places) {
        Map<Integer, Holder> holders = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            if (cluster.kind() == TaggedName.Kind.ORGANISATION) {
                Found<String> name = name(cluster);
                for (Mention mention : cluster.mentions()) {
                    Span span = words.span(mention.first(), mention.end());
                    holders.put(mention.first(), holder(mention.end(), name, span, Holder.Kind.ORGANISATION));
                }
            }
        }
        for (Place place : places) {
            boolean country = place.where().kind() == ResolvedPlace.Kind.COUNTRY;
            Holder.Kind kind = country ? Holder.Kind.COUNTRY : Holder.Kind.OTHER_PLACE;
            for (Span span : place.mentions()) {
                int end = words.wordAt(span.end() - 1) + 1;
                holders.put(words.wordAt(span.start()), holder(end, place.name(), span, kind));
            }
        }
        return holders;
    }

    /** The entity's name, with this mention as the evidence; what is printed nowhere stays concluded. */
    private static Holder holder(int end, Found<String> name, Span span, Holder.Kind kind) {
        Found<String> evident = switch (name.origin()) {
            case Origin.Printed printed -> Found.printed(name.value(), span, EntityRule.AFFILIATION_IN_TITLE);
            case Origin.Metadata metadata -> name;
            case Origin.Inferred inferred -> Found.inferred(name.value(), EntityRule.AFFILIATION_IN_TITLE);
        };
        return new Holder(end, evident, kind);
    }

    private Person person(Cluster cluster, LinksPeople.Links beside) {
        List<Mention> mentions = cluster.mentions();
        Found<String> name = name(cluster);
        return new Person(
                name,
                aliases(cluster, name),
                beside.titles(),
                beside.affiliation(),
                Salience.of(words, mentions),
                spans(mentions));
    }

    /** A person with a title but no firm beside it holds it at the firm that the release is about; so does who answers for it. */
    private Person withIssuer(Person person, @Nullable Organisation issuer) {
        boolean holds = !person.titles().isEmpty() || isContact(person);
        if (person.affiliation() != null || !holds || issuer == null) {
            return person;
        }
        Found<String> affiliation = Found.inferred(issuer.name().value(), EntityRule.SPEAKS_FOR_ISSUER);
        return person.of(affiliation);
    }

    private boolean isContact(Person person) {
        return person.mentions().stream()
                .allMatch(span -> words.section(words.wordAt(span.start())) == Section.Kind.CONTACT);
    }

    /** The most salient organisation that the layout declares; else the most salient one of all, if it is that salient. */
    private static @Nullable Organisation issuer(List<Organisation> organisations, Set<Span> declared) {
        for (Organisation organisation : organisations) {
            if (organisation.mentions().stream().anyMatch(declared::contains)) {
                return organisation;
            }
        }
        boolean telling = !organisations.isEmpty() && organisations.getFirst().salience() >= ISSUER_SALIENCE;
        return telling ? organisations.getFirst() : null;
    }

    private Organisation organisation(Cluster cluster) {
        List<Mention> mentions = cluster.mentions();
        Found<String> name = name(cluster);
        return new Organisation(
                name,
                acronym(cluster, name.value()),
                aliases(cluster, name),
                tickersOf(mentions),
                Salience.of(words, mentions),
                spans(mentions));
    }

    private @Nullable Found<String> acronym(Cluster cluster, String name) {
        Mention letters = cluster.acronym();
        if (letters == null) {
            return null;
        }
        String printed = words.slice(letters.first(), letters.end());
        return printed.equals(name)
                ? null
                : Found.printed(printed, words.span(letters.first(), letters.end()), EntityRule.ACRONYM_DEFINED);
    }

    private Found<String> name(Cluster cluster) {
        Mention fullest = cluster.fullest(words);
        String printed = words.printed(fullest.first(), fullest.end());
        boolean letters = fullest.length() == 1 || printed.chars().anyMatch(Character::isLowerCase);
        if (letters) {
            return Found.printed(printed, words.span(fullest.first(), fullest.end()), EntityRule.FULLEST_FORM);
        }
        return Found.inferred(ordinaryCapitals(fullest), EntityRule.ORDINARY_CAPITALS);
    }

    /** Each word with its first letter alone in capitals; words of one to three letters stay as they are. */
    private String ordinaryCapitals(Mention mention) {
        var name = new StringBuilder();
        for (int i = mention.first(); i < mention.end(); i++) {
            Word word = words.get(i);
            if (i > mention.first() && word.gap() != Word.Gap.GLUED) {
                name.append(' ');
            }
            boolean stays = word.text().length() < 4 && cannotBeRead(word.text());
            name.append(stays ? word.text() : capitalised(word.text()));
        }
        return name.toString();
    }

    private static boolean cannotBeRead(String word) {
        return word.chars().noneMatch(c -> "AEIOUYaeiouy".indexOf(c) >= 0) || word.indexOf('.') >= 0;
    }

    private static String capitalised(String word) {
        int first = word.offsetByCodePoints(0, 1);
        return word.substring(0, first) + word.substring(first).toLowerCase(Locale.ROOT);
    }

    private List<Found<String>> aliases(Cluster cluster, Found<String> name) {
        List<Found<String>> aliases = new ArrayList<>();
        cluster.forms(words).forEach((form, mention) -> {
            if (!form.equals(name.value())) {
                aliases.add(Found.printed(form, words.span(mention.first(), mention.end()), mention.rule()));
            }
        });
        return aliases;
    }

    private List<Ticker> tickersOf(List<Mention> mentions) {
        Set<Ticker> of = new LinkedHashSet<>();
        for (Mention mention : mentions) {
            int end = words.span(mention.first(), mention.end()).end();
            tickers.subMap(end, end + LONGEST_BRACKET).values().stream()
                    .filter(ticker -> isBracketBetween(end, ticker.span().start()))
                    .forEach(of::add);
        }
        return List.copyOf(of);
    }

    /** Whether nothing but an opened bracket stands between, with another symbol in it perhaps. */
    private boolean isBracketBetween(int from, int to) {
        String between = words.text().slice(new Span(from, to));
        long smalls = between.chars().filter(Character::isLowerCase).count();
        return between.contains("(") && !between.contains(". ") && smalls < 4;
    }

    private List<Span> spans(List<Mention> mentions) {
        return mentions.stream().map(m -> words.span(m.first(), m.end())).toList();
    }
}

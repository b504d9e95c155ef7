package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.dateline.mark.Ticker;
import org.jspecify.annotations.Nullable;

/** Writes gathered mentions down as the entities of a release, with names, links and salience, most salient first. */
final class Written {
    private final Words words;
    private final WordLists lists;
    private final List<Ticker> tickers;

    Written(Words words, WordLists lists, List<Ticker> tickers) {
        this.words = words;
        this.lists = lists;
        this.tickers = tickers;
    }

    Entities entities(List<Cluster> clusters, List<Place> places) {
        Map<Integer, Mention> holders = new LinkedHashMap<>();
        for (Cluster cluster : clusters) {
            if (cluster.kind() != Mention.Kind.PERSON) {
                cluster.mentions().forEach(mention -> holders.put(mention.first(), mention));
            }
        }
        var links = new LinksPeople(words, lists, holders);
        List<Person> people = new ArrayList<>();
        List<Organisation> organisations = new ArrayList<>();
        for (Cluster cluster : clusters) {
            switch (cluster.kind()) {
                case PERSON -> people.add(person(cluster, links));
                case ORGANISATION -> organisations.add(organisation(cluster));
                case PLACE -> {}
            }
        }
        people.sort(Comparator.comparingInt(Person::salience)
                .reversed()
                .thenComparing(p -> p.mentions().getFirst()));
        organisations.sort(Comparator.comparingInt(Organisation::salience)
                .reversed()
                .thenComparing(o -> o.mentions().getFirst()));
        return new Entities(people, organisations, places);
    }

    private Person person(Cluster cluster, LinksPeople links) {
        List<Mention> mentions = cluster.mentions();
        Found<String> name = name(cluster);
        LinksPeople.Links beside = links.of(mentions);
        return new Person(
                name,
                aliases(cluster, name),
                beside.titles(),
                beside.affiliation(),
                Salience.of(words, mentions),
                spans(mentions));
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
        String printed = words.slice(fullest.first(), fullest.end()).replaceAll("\\s+", " ");
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
        List<Ticker> of = new ArrayList<>();
        for (Ticker ticker : tickers) {
            for (Mention mention : mentions) {
                Span span = words.span(mention.first(), mention.end());
                int between = ticker.span().start() - span.end();
                if (between >= 0
                        && between <= 30
                        && isBracketBetween(span.end(), ticker.span().start())) {
                    of.add(ticker);
                    break;
                }
            }
        }
        return of;
    }

    /** Whether only marks, blanks and other symbols of the same bracket stand between. */
    private boolean isBracketBetween(int from, int to) {
        String between = words.text().slice(new Span(from, to));
        return between.contains("(")
                && !between.contains(". ")
                && between.chars().filter(Character::isLowerCase).count() < 4;
    }

    private List<Span> spans(List<Mention> mentions) {
        return mentions.stream().map(m -> words.span(m.first(), m.end())).toList();
    }
}

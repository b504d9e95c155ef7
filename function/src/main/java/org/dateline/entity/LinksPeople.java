package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.entity.ReadsTitles.Title;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** What is printed beside a person's mentions: titles, and the firm or country the person belongs to. */
final class LinksPeople {
    /** Words of the longest name looked at before a title. */
    private static final int LONGEST_HOLDER = 8;

    private final Words words;
    private final WordLists lists;
    private final Map<Integer, Holder> startingAt;

    /** @param others organisations and places, by the number of the first word of each mention */
    LinksPeople(Words words, WordLists lists, Map<Integer, Holder> others) {
        this.words = words;
        this.lists = lists;
        this.startingAt = others;
    }

    /** What was read: titles in order of appearance, and the affiliation or {@code null}. */
    record Links(List<Found<String>> titles, @Nullable Found<String> affiliation) {}

    Links of(List<Mention> mentions) {
        var reads = new ReadsTitles(words, lists);
        Map<String, Found<String>> titles = new LinkedHashMap<>();
        Found<String> affiliation = null;
        for (Mention mention : mentions) {
            Title before = reads.before(mention.first());
            if (before != null) {
                add(before, titles);
                affiliation = affiliation != null ? affiliation : affiliationBefore(before, mention);
            }
            Title after = reads.after(mention.end());
            if (after != null) {
                add(after, titles);
                affiliation = affiliation != null ? affiliation : affiliationAfter(after);
            }
        }
        return new Links(List.copyOf(titles.values()), affiliation);
    }

    private void add(Title title, Map<String, Found<String>> titles) {
        if (title.end() - title.first() == 1 && lists.isCourtesy(words.get(title.first()))) {
            return;
        }
        int end = withField(title);
        String printed = words.printed(title.first(), end);
        titles.putIfAbsent(
                printed.toLowerCase(Locale.ROOT),
                Found.printed(printed, words.span(title.first(), end), EntityRule.PRINTED_TITLE));
    }

    /** "Head of Property Operations": what follows "of" belongs to the title where it names nobody. */
    private int withField(Title title) {
        boolean field =
                title.holder() > title.end() && words.is(title.end(), "of") && !startingAt.containsKey(title.holder());
        return field ? Math.max(title.end(), new Phrases(words, lists).organisationEnd(title.holder())) : title.end();
    }

    /** "Chinese President X", "President X of the Republic of Kazakhstan", "Acme CEO X", "Acme’s CEO X". */
    private @Nullable Found<String> affiliationBefore(Title title, Mention mention) {
        for (int i = title.first(); i < title.end(); i++) {
            String country = lists.countryOf(words.get(i).text());
            if (!country.isEmpty()) {
                return Found.inferred(country, EntityRule.DEMONYM);
            }
        }
        int of = mention.end();
        if (words.is(of, "of")) {
            Found<String> holder = named(words.is(of + 1, "the") ? of + 2 : of + 1);
            if (holder != null) {
                return holder;
            }
        }
        return endingAt(title.first());
    }

    private @Nullable Found<String> affiliationAfter(Title title) {
        Found<String> holder = title.holder() >= 0 ? named(title.holder()) : null;
        if (holder != null) {
            return holder;
        }
        int at = title.end();
        for (int i = at; i < at + 6 && words.joins(i); i++) {
            Found<String> named = named(i);
            if (named != null) {
                return named;
            }
            if (words.get(i).text().equals(".") || lists.isSpeechVerb(words.get(i))) {
                break;
            }
        }
        for (int i = title.first(); i < title.end(); i++) {
            String country = lists.countryOf(words.get(i).text());
            if (!country.isEmpty()) {
                return Found.inferred(country, EntityRule.DEMONYM);
            }
        }
        return null;
    }

    private @Nullable Found<String> named(int first) {
        Holder holder = startingAt.get(first);
        return holder == null ? null : holder.name();
    }

    private @Nullable Found<String> endingAt(int end) {
        int last = end;
        if (last > 0
                && (words.get(last - 1).text().equals("'s")
                        || words.get(last - 1).text().equals("’s"))) {
            last--;
        }
        for (int i = Math.max(0, last - LONGEST_HOLDER); i < last; i++) {
            Holder holder = startingAt.get(i);
            if (holder != null && holder.end() == last) {
                return holder.name();
            }
        }
        return null;
    }
}

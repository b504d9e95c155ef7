package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.ReadsTitles.Title;
import org.dateline.evidence.Found;
import org.dateline.layout.Section;
import org.jspecify.annotations.Nullable;

/** What is printed beside a person's mentions: titles, and the firm or country the person belongs to. */
final class LinksPeople {
    /** Words behind a title within which its firm is named. */
    private static final int REACH = 14;
    /** Words of what stands on one's card: name, title, firm. */
    private static final int CARD = 14;
    /** Words of the longest name looked at before a title. */
    private static final int LONGEST_HOLDER = 8;

    /** What stands between a name and the firm. */
    private static final Set<String> BESIDE = Set.of("of", "from", "at", "with", ",", "(", "–", "—", "-", "|", "/");

    private final Words words;
    private final WordLists lists;
    private final Map<Integer, Holder> startingAt;

    /** @param others organisations and places, by the number of the first word of each mention */
    LinksPeople(Words words, WordLists lists, Map<Integer, Holder> others) {
        this.words = words;
        this.lists = lists;
        this.startingAt = others;
    }

    /**
     * What was read.
     *
     * @param titles in order of appearance
     * @param affiliation {@code null} where none is printed
     * @param elsewhere a title is held at something that nobody recognised as a firm
     */
    record Links(List<Found<String>> titles, @Nullable Found<String> affiliation, boolean elsewhere) {}

    Links of(List<Mention> mentions) {
        var reads = new ReadsTitles(words, lists);
        Map<String, Found<String>> titles = new LinkedHashMap<>();
        Found<String> affiliation = null;
        boolean elsewhere = false;
        for (Mention mention : mentions) {
            Title before = reads.before(mention.first());
            if (before != null) {
                add(before, titles);
                elsewhere |= words.is(mention.end(), "of");
                affiliation = affiliation != null ? affiliation : affiliationBefore(before, mention);
            }
            Title after = reads.after(mention.end());
            if (after != null) {
                add(after, titles);
                elsewhere |= after.holder() > after.end() && !words.is(after.end(), "for") && !isField(after);
                affiliation = affiliation != null ? affiliation : affiliationAfter(after);
            }
        }
        for (int i = 0; affiliation == null && i < mentions.size(); i++) {
            Found<String> beside = affiliationBeside(mentions.get(i));
            affiliation = beside != null ? beside : affiliationOnCard(mentions.get(i));
        }
        return new Links(List.copyOf(titles.values()), affiliation, elsewhere);
    }

    private boolean isField(Title title) {
        return words.is(title.end(), "of") && lists.isOfAField(words.get(title.end() - 1));
    }

    private void add(Title title, Map<String, Found<String>> titles) {
        if (title.end() - title.first() == 1 && lists.isCourtesy(words.get(title.first()))) {
            return;
        }
        int end = withoutCourtesy(title, withField(title));
        int first = withoutHolder(title.first(), end);
        String printed = words.printed(first, end);
        titles.putIfAbsent(
                printed.toLowerCase(Locale.ROOT),
                Found.printed(printed, words.span(first, end), EntityRule.PRINTED_TITLE));
    }

    /** "President" of "Acme President" or "Acme’s President"; "U.S. President" and "Chinese President" stay whole. */
    private int withoutHolder(int first, int end) {
        Holder holder = startingAt.get(first);
        if (holder == null || holder.kind() != Holder.Kind.ORGANISATION) {
            return first;
        }
        int after = holder.end() < end && isPossessive(holder.end()) ? holder.end() + 1 : holder.end();
        return after < end ? after : first;
    }

    /** "Chairman" of "Chairman, Sir Ole Berg". */
    private int withoutCourtesy(Title title, int end) {
        int at = end;
        while (at - 1 > title.first()
                && (lists.isCourtesy(words.get(at - 1)) || words.get(at - 1).isMark(","))) {
            at--;
        }
        return at;
    }

    /** "Head of Property Operations": what follows "of" belongs to the title where it names nobody. */
    private int withField(Title title) {
        boolean joint = words.is(title.end(), "of") || words.is(title.end(), "for");
        if (!joint || title.holder() <= title.end() || startingAt.containsKey(title.holder())) {
            return title.end();
        }
        int end = new Phrases(words, lists).organisationEnd(title.holder());
        return end > title.holder() ? end : isField(title) ? title.holder() + 1 : title.end();
    }

    /** "President X of the Republic of Kazakhstan", "Chinese President X", "Acme CEO X", "Acme’s CEO X". */
    private @Nullable Found<String> affiliationBefore(Title title, Mention mention) {
        int of = mention.end();
        Found<String> holder = words.is(of, "of") ? named(words.is(of + 1, "the") ? of + 2 : of + 1, title) : null;
        if (holder != null) {
            return holder;
        }
        Found<String> country = country(title);
        return country != null ? country : endingAt(title.first(), title);
    }

    /** What "of" or "at" is followed by, else what the title begins with, else what comes next. */
    private @Nullable Found<String> affiliationAfter(Title title) {
        Found<String> holder = title.holder() >= 0 ? named(title.holder(), title) : null;
        for (int i = title.first(); holder == null && i < title.end(); i++) {
            holder = organisationAt(i);
        }
        for (int i = title.end(); holder == null && i < title.end() + REACH && words.joins(i) && !endsClause(i); i++) {
            holder = organisationAt(i);
        }
        return holder != null ? holder : country(title);
    }

    private boolean endsClause(int i) {
        Word word = words.get(i);
        return word.isMark(".") || word.isMark(";") || lists.isSpeechVerb(word);
    }

    /** "Ann Lee of Acme", "Ann Lee, Acme", "Acme’s Ann Lee": without a title. */
    private @Nullable Found<String> affiliationBeside(Mention mention) {
        int end = mention.end();
        if (words.joins(end) && BESIDE.contains(words.get(end).lower())) {
            Found<String> firm = organisationAt(words.is(end + 1, "the") ? end + 2 : end + 1);
            if (firm != null) {
                return firm;
            }
        }
        boolean possessive = words.joins(mention.first()) && isPossessive(mention.first() - 1);
        return possessive ? firmEndingAt(mention.first() - 1) : null;
    }

    private boolean isPossessive(int i) {
        return words.get(i).text().equals("'s") || words.get(i).text().equals("’s");
    }

    private @Nullable Found<String> firmEndingAt(int end) {
        for (int i = Math.max(0, end - LONGEST_HOLDER); i < end; i++) {
            Holder holder = startingAt.get(i);
            if (holder != null && holder.end() == end && holder.kind() == Holder.Kind.ORGANISATION) {
                return holder.name();
            }
        }
        return null;
    }

    /** A person who answers for a firm has it on the same lines: "Ann Lee / Acme / +1 ..." or "Ann Lee, Acme". */
    private @Nullable Found<String> affiliationOnCard(Mention mention) {
        if (words.section(mention.first()) != Section.Kind.CONTACT) {
            return null;
        }
        for (int i = mention.end(); i < mention.end() + CARD && i < words.size(); i++) {
            Found<String> firm = words.section(i) == Section.Kind.CONTACT ? organisationAt(i) : null;
            if (firm != null) {
                return firm;
            }
        }
        for (int i = mention.first() - 1; i >= 0 && i > mention.first() - CARD; i--) {
            Found<String> firm = words.section(i) == Section.Kind.CONTACT ? organisationAt(i) : null;
            if (firm != null) {
                return firm;
            }
        }
        return null;
    }

    /** By an adjective of nationality, of which the text may print the country too. */
    private @Nullable Found<String> country(Title title) {
        for (int i = title.first(); i < title.end(); i++) {
            Holder holder = startingAt.get(i);
            if (holder != null && holder.kind() == Holder.Kind.COUNTRY) {
                return holder.name();
            }
            String country = lists.countryOf(words.get(i).text());
            if (!country.isEmpty()) {
                return Found.inferred(country, EntityRule.DEMONYM);
            }
        }
        return null;
    }

    private @Nullable Found<String> organisationAt(int first) {
        Holder holder = startingAt.get(first);
        return holder != null && holder.kind() == Holder.Kind.ORGANISATION ? holder.name() : null;
    }

    private @Nullable Found<String> named(int first, Title title) {
        Holder holder = startingAt.get(first);
        return holder != null && mayHold(holder, title) ? holder.name() : null;
    }

    /** Countries have presidents and ministers, towns have mayors; managers of Europe work for a firm. */
    private boolean mayHold(Holder holder, Title title) {
        if (holder.kind() == Holder.Kind.ORGANISATION) {
            return true;
        }
        for (int i = title.first(); i < title.end(); i++) {
            if (lists.isFormOfAddress(words.get(i)) || words.get(i).lower().equals("secretary")) {
                return true;
            }
        }
        return false;
    }

    private @Nullable Found<String> endingAt(int end, Title title) {
        int last = end > 0 && isPossessive(end - 1) ? end - 1 : end;
        for (int i = Math.max(0, last - LONGEST_HOLDER); i < last; i++) {
            Holder holder = startingAt.get(i);
            if (holder != null && holder.end() == last && mayHold(holder, title)) {
                return holder.name();
            }
        }
        return null;
    }
}

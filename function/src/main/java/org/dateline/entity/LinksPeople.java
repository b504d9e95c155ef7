package org.dateline.entity;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.dateline.entity.ReadsTitles.Title;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/** What is printed beside a person's mentions: titles, and the firm or country the person belongs to. */
final class LinksPeople {
    /** Words behind a title within which its firm is named. */
    private static final int REACH = 14;
    /** Capitals behind a title that say of what: "Vice President Region Europe". */
    private static final int TAIL = 4;
    /** Words of the longest name looked at before a title. */
    private static final int LONGEST_HOLDER = 8;

    /** What stands between a name and the firm. */
    private static final Set<String> BESIDE = Set.of("of", "from", "at", "with", ",", "(", "–", "—", "-", "|", "/");

    private final Words words;
    private final WordLists lists;
    private final Map<Integer, Holder> startingAt;
    private final ListedPeople people;
    private final GathersTitles gathers;
    private final ReadsCards cards;
    private final ReadsFounders founders;

    /**
     * @param others organisations and places, by the number of the first word of each mention
     * @param people all mentions of people
     */
    LinksPeople(Words words, WordLists lists, Map<Integer, Holder> others, List<Mention> people) {
        this.words = words;
        this.lists = lists;
        this.startingAt = others;
        this.people = new ListedPeople(words, lists, people);
        this.gathers = new GathersTitles(words, lists, others, this.people);
        this.cards = new ReadsCards(words, others, this.people);
        this.founders = new ReadsFounders(words, lists, others, this.people);
    }

    /**
     * What was read.
     *
     * @param titles in order of appearance
     * @param affiliation {@code null} where none is printed
     * @param elsewhere a title is held at something that nobody recognised as a firm, or all of them at no firm
     */
    record Links(List<Found<String>> titles, @Nullable Found<String> affiliation, boolean elsewhere) {}

    Links of(List<Mention> mentions) {
        Map<String, Found<String>> titles = new LinkedHashMap<>();
        Found<String> affiliation = null;
        Found<String> once = null;
        boolean elsewhere = false;
        boolean former = true;
        boolean own = true;
        for (Mention mention : mentions) {
            for (Title before : gathers.before(mention)) {
                add(before, titles);
                elsewhere |= words.is(mention.end(), "of");
                Found<String> holder = affiliationBefore(before, mention);
                former &= isFormer(before);
                own &= isOwn(before);
                once = once != null || !isLoose(before) ? once : holder;
                affiliation = affiliation != null || isLoose(before) ? affiliation : holder;
            }
            for (Title after : gathers.after(mention)) {
                add(after, titles);
                elsewhere |= isElsewhere(after) || isAnyone(after);
                Found<String> holder = affiliationAfter(after);
                former &= isFormer(after);
                own &= isOwn(after);
                once = once != null || !isLoose(after) ? once : holder;
                affiliation = affiliation != null || isLoose(after) ? affiliation : holder;
            }
        }
        affiliation = affiliation != null ? affiliation : once;
        for (int i = 0; affiliation == null && i < mentions.size(); i++) {
            Found<String> beside = affiliationBeside(mentions.get(i));
            affiliation = beside != null ? beside : cards.firm(mentions.get(i));
        }
        for (int i = 0; affiliation == null && i < mentions.size(); i++) {
            affiliation = founders.firm(mentions.get(i));
        }
        elsewhere |= (former || own) && !titles.isEmpty();
        return new Links(List.copyOf(titles.values()), affiliation, elsewhere);
    }

    /** "CEO of the Group" is held here. */
    private boolean isElsewhere(Title title) {
        return title.holder() > title.end()
                && !words.is(title.end(), "for")
                && !isField(title)
                && !lists.isCompanyNoun(words.get(title.holder()));
    }

    /** "Ann Lee, a nurse, said": who is introduced by what anyone may be holds no office of the issuer's. */
    private boolean isAnyone(Title title) {
        boolean article = words.is(title.first() - 1, "a") || words.is(title.first() - 1, "an");
        return article && !words.is(title.end(), "of");
    }

    /** Who was it once, or is one member of many, rather belongs to where another title is held. */
    private boolean isLoose(Title title) {
        return isFormer(title) || words.get(title.end() - 1).lower().equals("member");
    }

    private boolean isOwn(Title title) {
        for (int i = title.end() - 1; i >= title.first(); i--) {
            if (lists.isTitle(words.get(i))) {
                return lists.isOwn(words.get(i));
            }
        }
        return false;
    }

    private boolean isFormer(Title title) {
        return words.get(title.first()).lower().equals("former")
                || (words.joins(title.first())
                        && words.get(title.first() - 1).lower().equals("former"));
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
        int after = holder.end() < end && words.isPossessive(holder.end()) ? holder.end() + 1 : holder.end();
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
        if (words.is(title.end(), "to") && lists.isToSomebody(words.get(title.end() - 1))) {
            int whom = words.is(title.end() + 1, "the") ? title.end() + 2 : title.end() + 1;
            int end = properEnd(whom);
            return end > whom ? end : title.end();
        }
        if (!joint) {
            return withSubject(title, withTail(title));
        }
        if (title.holder() <= title.end()) {
            return title.end();
        }
        Holder holder = startingAt.get(title.holder());
        if (holder != null) {
            boolean region = holder.kind() == Holder.Kind.OTHER_PLACE && isField(title);
            return region ? acrossRegions(holder.end()) : title.end();
        }
        int end = withOrgan(new Phrases(words, lists).organisationEnd(title.holder()));
        return end > title.holder() ? end : isField(title) ? title.holder() + 1 : title.end();
    }

    private int properEnd(int first) {
        int at = first;
        while (words.joins(at) && at < first + TAIL && words.get(at).isProper()) {
            at++;
        }
        return at;
    }

    /** "Board of Directors". */
    private int withOrgan(int end) {
        return words.is(end, "of") && words.joins(end + 1) && lists.isOrgan(words.get(end + 1)) ? end + 2 : end;
    }

    /** "Managing Director, Community Banking, Acme": what stands between the title and the firm. */
    private int withSubject(Title title, int end) {
        int at = end + 1;
        while (words.isMark(end, ",")
                && words.joins(at)
                && at <= end + TAIL
                && isTail(at)
                && !lists.isTitle(words.get(at))) {
            at++;
        }
        boolean between = at > end + 1 && words.isMark(at, ",") && organisationAt(at + 1) != null;
        return between && words.get(title.end() - 1).isProper() ? at : end;
    }

    /** "Head of Middle East and Africa". */
    private int acrossRegions(int end) {
        int at = end;
        while (words.is(at, "and") || words.isMark(at, "&") || words.isMark(at, ",")) {
            Holder next = startingAt.get(at + 1);
            if (next == null || next.kind() == Holder.Kind.ORGANISATION) {
                break;
            }
            at = next.end();
        }
        return at;
    }

    /** "Vice President Region Europe of Acme": capitals that name no firm and nobody, up to a mark or "of". */
    private int withTail(Title title) {
        int at = title.end();
        while (words.joins(at) && at < title.end() + TAIL && isTail(at)) {
            at++;
        }
        boolean closed =
                !words.joins(at) || ",.;)".contains(words.get(at).text()) || words.is(at, "of") || words.is(at, "at");
        return closed && words.get(title.end() - 1).isProper() ? at : title.end();
    }

    private boolean isTail(int i) {
        Holder holder = startingAt.get(i);
        Word word = words.get(i);
        return (word.shape() == Word.Shape.CAPITALISED || word.shape() == Word.Shape.CAPITALS || word.isMark("&"))
                && word.gap() == Word.Gap.BLANK
                && (holder == null || holder.kind() != Holder.Kind.ORGANISATION)
                && !people.beginsAt(i)
                && !lists.isOrdinary(word)
                && !lists.isPostNominal(word);
    }

    /** "President X of the Republic of Kazakhstan", "Chinese President X", "Acme CEO X", "Acme’s CEO X". */
    private @Nullable Found<String> affiliationBefore(Title title, Mention mention) {
        int of = mention.end();
        if (title.holder() >= 0) {
            return named(title.holder(), title);
        }
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
        holder = holder != null ? holder : country(title);
        return holder != null ? holder : countryBehind(title);
    }

    /** "Minister of Energy, Norway". */
    private @Nullable Found<String> countryBehind(Title title) {
        int at = title.end();
        while (words.joins(at)
                && at < title.end() + TAIL
                && !words.get(at).isMark(",")
                && !words.get(at).isMark(".")) {
            at++;
        }
        Holder country = words.isMark(at, ",") ? startingAt.get(words.is(at + 1, "the") ? at + 2 : at + 1) : null;
        return country != null && country.kind() == Holder.Kind.COUNTRY && mayHold(country, title)
                ? country.name()
                : null;
    }

    private boolean endsClause(int i) {
        Word word = words.get(i);
        return word.isMark(".") || word.isMark(";") || lists.isSpeechVerb(word) || lists.isAuxiliary(word);
    }

    /** "Ann Lee of Acme", "Ann Lee, Acme", "Acme’s Ann Lee": without a title. */
    private @Nullable Found<String> affiliationBeside(Mention mention) {
        int end = mention.end();
        if (words.joins(end) && BESIDE.contains(words.get(end).lower())) {
            int first = words.is(end + 1, "the") ? end + 2 : end + 1;
            Holder firm = startingAt.get(first);
            if (firm != null && firm.kind() == Holder.Kind.ORGANISATION && !isOfAnother(firm, words.is(end, "from"))) {
                return firm.name();
            }
        }
        Holder behind = words.joins(end) && words.get(end).gap() == Word.Gap.BLANK ? startingAt.get(end) : null;
        if (behind != null && behind.kind() == Holder.Kind.ORGANISATION && isOneFirm(mention)) {
            return behind.name();
        }
        int first = people.head(mention).first();
        boolean possessive = words.joins(first) && words.isPossessive(first - 1);
        Holder before = words.joins(first) ? holderEndingAt(possessive ? first - 1 : first) : null;
        return before != null && before.kind() == Holder.Kind.ORGANISATION ? before.name() : null;
    }

    /** "Ann Lee from Acme’s podcast" is of the podcast; in "Ann Lee, Acme Chairman Bob Ray" the firm is his. */
    private boolean isOfAnother(Holder firm, boolean from) {
        int at = firm.end();
        boolean owner = from && words.joins(at) && words.isPossessive(at);
        Holder place = startingAt.get(at);
        at = place != null && place.kind() != Holder.Kind.ORGANISATION && words.joins(at) ? place.end() : at;
        int title = at;
        while (words.joins(at) && (lists.isTitle(words.get(at)) || lists.isTitleModifier(words.get(at)))) {
            at++;
        }
        return owner || (at > title && words.joins(at) && people.beginsAt(at));
    }

    /** A byline, "By Ann Lee Acme Daily"; elsewhere a firm right behind a name is another thing. */
    private boolean isOneFirm(Mention mention) {
        return words.is(mention.first() - 1, "by")
                || words.get(Math.max(0, mention.first() - 1)).text().equals("By");
    }

    /** The one that ends there; mentions do not overlap, so that there is one at most. */
    private @Nullable Holder holderEndingAt(int end) {
        for (int i = Math.max(0, end - LONGEST_HOLDER); i < end; i++) {
            Holder holder = startingAt.get(i);
            if (holder != null && holder.end() == end) {
                return holder;
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
        if (holder != null && holder.kind() != Holder.Kind.ORGANISATION && words.joins(holder.end())) {
            Found<String> inside = organisationAt(holder.end());
            if (inside != null) {
                return inside;
            }
        }
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
        if (!words.joins(end)) {
            return null;
        }
        Holder holder = holderEndingAt(words.isPossessive(end - 1) ? end - 1 : end);
        return holder != null && mayHold(holder, title) ? holder.name() : null;
    }
}

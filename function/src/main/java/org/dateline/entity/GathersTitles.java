package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dateline.entity.ReadsTitles.Title;
import org.jspecify.annotations.Nullable;

/**
 * All titles that a mention of a person is given: those beside it, those that follow the first one's firm ("CEO of Acme
 * and founder of Beta"), the one before a firm ("the CEO of Acme, Ann Lee"), the one behind a verb ("Ann Lee joins Acme as
 * CEO", "Ann Lee is the founder of Acme") and the one that a list of people shares ("Ann Lee and Bob Ray, founders of Acme").
 */
final class GathersTitles {
    /** Titles that one mention is given in a row. */
    private static final int MOST = 5;
    /** Words from a name to the title behind a verb. */
    private static final int LEAD = 7;
    /** Words of a firm's name, with its bracket, between a title and a name. */
    private static final int LONGEST_HOLDER = 10;
    /** Words from "of" to a name: "of Foreign Affairs and Trade". */
    private static final int LONGEST_FIELD = 7;
    /** Words of a bracket behind a firm's name. */
    private static final int BRACKET = 6;

    private final Words words;
    private final WordLists lists;
    private final Map<Integer, Holder> startingAt;
    private final ListedPeople people;
    private final ReadsTitles reads;
    private final ReadsTitles readsShared;

    GathersTitles(Words words, WordLists lists, Map<Integer, Holder> startingAt, ListedPeople people) {
        this.words = words;
        this.lists = lists;
        this.startingAt = startingAt;
        this.people = people;
        this.reads = new ReadsTitles(words, lists);
        this.readsShared = new ReadsTitles(words, lists, true);
    }

    /** The titles before a mention, the nearest first. */
    List<Title> before(Mention mention) {
        List<Title> titles = new ArrayList<>();
        Title beside = reads.before(mention.first());
        if (beside == null && isListed(mention)) {
            Title shared = readsShared.before(people.head(mention).first());
            beside = shared != null && isShared(shared) ? shared : null;
        }
        beside = beside != null ? beside : ofField(mention.first());
        if (beside != null) {
            titles.add(beside);
        }
        Title further = beforeHolder(beside == null ? mention.first() : beside.first());
        if (further != null) {
            titles.add(further);
        }
        return titles;
    }

    /** "Minister of Foreign Affairs Ann Lee", "Director of Acme Ann Lee". */
    private @Nullable Title ofField(int name) {
        for (int i = name - 1; i > name - LONGEST_FIELD && words.joins(i + 1) && i > 0; i--) {
            boolean of = words.is(i, "of") || words.is(i, "for");
            Title title = of ? reads.before(i) : null;
            if (title != null) {
                int first = words.is(i + 1, "the") ? i + 2 : i + 1;
                Holder holder = startingAt.get(first);
                boolean held = holder != null && holder.kind() == Holder.Kind.ORGANISATION && holder.end() == name;
                return held
                        ? new Title(title.first(), title.end(), first)
                        : holder == null ? new Title(title.first(), name, -1) : null;
            }
            boolean inside =
                    words.get(i).isProper() || words.is(i, "and") || words.isMark(i, "&") || words.is(i, "the");
            if (!inside) {
                return null;
            }
        }
        return null;
    }

    /** The titles behind a mention, in order. */
    List<Title> after(Mention mention) {
        Title first = ofNobodyElse(reads.after(mention.end()));
        first = first != null ? first : behindHolder(mention.end());
        if (first == null) {
            first = shared(readsShared.after(people.tail(mention).end()), isListed(mention));
        }
        first = first != null ? first : behindVerb(mention.end(), reads);
        if (first == null && isListed(mention)) {
            first = behindVerb(people.tail(mention).end(), readsShared);
        }
        first = first != null ? first : oneOf(mention.end());
        first = first != null ? first : isAt(mention.end());
        List<Title> titles = new ArrayList<>();
        for (Title title = first; title != null && titles.size() < MOST; title = another(title)) {
            titles.add(title);
        }
        return titles;
    }

    /** "Ann Lee, Acme Chairman Bob Ray": the title before another name is that one's. */
    private @Nullable Title ofNobodyElse(@Nullable Title title) {
        return title != null && words.joins(title.end()) && people.beginsAt(title.end()) ? null : title;
    }

    private @Nullable Title shared(@Nullable Title title, boolean listed) {
        return listed && title != null && isShared(title) ? title : null;
    }

    /** "Ann Lee, one of Acme’s Senior Consultants". */
    private @Nullable Title oneOf(int end) {
        boolean one = words.isMark(end, ",") && words.is(end + 1, "one") && words.is(end + 2, "of");
        Title title = one ? readsShared.after(end + 2) : null;
        return title != null ? title : one ? readsShared.from(end + 3) : null;
    }

    /** "Ann Lee, Harbour Heart Society volunteer and founder of Acme". */
    private @Nullable Title behindHolder(int end) {
        int comma = reads.afterDegrees(end);
        Holder holder = words.isMark(comma, ",") && words.joins(comma + 1) ? startingAt.get(comma + 1) : null;
        if (holder == null || !words.joins(holder.end())) {
            return null;
        }
        boolean possessive = words.get(holder.end()).text().endsWith("s")
                && "’'".indexOf(words.get(holder.end()).text().charAt(0)) >= 0;
        Title title = reads.from(possessive ? holder.end() + 1 : holder.end());
        return title == null || people.beginsAt(title.end())
                ? null
                : new Title(title.first(), title.end(), title.holder() > title.end() ? title.holder() : comma + 1);
    }

    /** "Ann Lee is the founder and CEO of Acme", "Ann Lee serves as a chair at Acme"; what anyone may be is none. */
    private @Nullable Title isAt(int end) {
        int at = words.is(end, "currently") || words.is(end, "also") ? end + 1 : end;
        boolean serves = words.is(at, "serves") && words.is(at + 1, "as");
        if (!serves && !words.is(at, "is")) {
            return null;
        }
        int start = serves ? at + 2 : at + 1;
        boolean any = words.is(start, "a") || words.is(start, "an");
        Title title = reads.from(start);
        Holder holder = title == null ? null : startingAt.get(title.holder());
        if (title == null
                || holder == null
                || holder.kind() != Holder.Kind.ORGANISATION
                || title.holder() < title.end()) {
            return null;
        }
        boolean office = serves || !any || words.get(title.first()).isProper();
        return office && !words.is(title.first(), "former") ? title : null;
    }

    private boolean isListed(Mention mention) {
        return !people.head(mention).equals(people.tail(mention));
    }

    private boolean isShared(Title title) {
        for (int i = title.first(); i < title.end(); i++) {
            if (lists.isPluralTitle(words.get(i))) {
                return true;
            }
        }
        return false;
    }

    /** "The CEO of Acme (ACM), Ann Lee", "the Under Secretary for Security, Ann Lee". */
    private @Nullable Title beforeHolder(int name) {
        if (!words.isMark(name - 1, ",")) {
            return null;
        }
        for (int i = name - 2; i > 1 && i >= name - LONGEST_HOLDER && words.joins(i); i--) {
            boolean joint = words.is(i, "of") || words.is(i, "for") || words.is(i, "at");
            Title title = joint ? reads.before(i) : null;
            if (title != null) {
                int holder = words.is(i + 1, "the") ? i + 2 : i + 1;
                boolean listed = words.isMark(title.first() - 1, ",");
                return listed || pastBracket(pastName(holder)) != name - 1
                        ? null
                        : new Title(title.first(), title.end(), holder);
            }
        }
        return null;
    }

    private int pastName(int first) {
        Holder holder = startingAt.get(first);
        return holder != null ? holder.end() : new Phrases(words, lists).organisationEnd(first);
    }

    /** "Ann Lee joins Acme as CEO", "Ann Lee has been promoted to CEO". */
    private @Nullable Title behindVerb(int end, ReadsTitles titles) {
        int at = end;
        boolean verb = false;
        while (words.joins(at) && at < end + LEAD) {
            Holder holder = startingAt.get(at);
            if (holder != null && verb) {
                at = holder.end();
            } else if (lists.isOfficeVerb(words.get(at))) {
                verb = true;
                at++;
            } else {
                break;
            }
        }
        Title title = verb && isInto(at - 1) ? titles.from(at) : null;
        return title == null || people.beginsAt(title.end()) ? null : title;
    }

    /** What takes an object, "joins", or an office only with "as" or "named" is not yet at the title. */
    private boolean isInto(int i) {
        return switch (words.get(i).lower()) {
            case "as", "to", "named", "appointed", "elected", "becomes", "become" -> true;
            default -> false;
        };
    }

    /** The title that follows "and", or a comma if it has a capital, behind a title and its firm. */
    private @Nullable Title another(Title title) {
        int at = pastBracket(pastHolder(title));
        boolean comma = words.isMark(at, ",") || words.isMark(at, ";");
        int joint = comma ? at + 1 : at;
        boolean and = words.is(joint, "and") || words.isMark(joint, "&");
        int first = and ? joint + 1 : joint;
        if (!words.joins(first) || (!and && !(comma && (words.get(first).isProper() || words.is(first, "former"))))) {
            return null;
        }
        Title next = reads.from(first);
        return next == null || people.beginsAt(next.end()) ? null : next;
    }

    private int pastHolder(Title title) {
        int at = title.end();
        for (int joints = 0; joints < 2 && isJoint(at); joints++) {
            int first = words.is(at + 1, "the") ? at + 2 : at + 1;
            int end = words.joins(first) ? pastName(first) : at;
            if (end <= first) {
                break;
            }
            at = end;
        }
        return at;
    }

    private boolean isJoint(int i) {
        return words.is(i, "of") || words.is(i, "at") || words.is(i, "for") || words.is(i, "with") || words.is(i, "in");
    }

    private int pastBracket(int i) {
        if (words.isMark(i, "(")) {
            for (int end = i + 1; end <= i + BRACKET && words.joins(end); end++) {
                if (words.get(end).isMark(")")) {
                    return end + 1;
                }
            }
        }
        return i;
    }
}

package org.dateline.entity;

import java.util.ArrayList;
import java.util.List;
import org.dateline.entity.tagger.TaggedName;
import org.dateline.entity.tagger.TaggedName.Kind;
import org.dateline.place.Gazetteer;

/** The names that the trained tagger sees, as mentions. */
final class FindsTagged {
    private final List<TaggedName> names;
    private final WordLists lists;
    private final Gazetteer gazetteer;

    FindsTagged(List<TaggedName> names, WordLists lists, Gazetteer gazetteer) {
        this.lists = lists;
        this.gazetteer = gazetteer;
        this.names = names;
    }

    /** The mentions of these names, in order of appearance. */
    List<Mention> find(Words words) {
        List<Mention> found = new ArrayList<>(names.size());
        RefusesNames refuses = new RefusesNames(words, lists, gazetteer);
        int next = 0;
        for (TaggedName name : names) {
            while (next < words.size() && words.get(next).to() <= name.from()) {
                next++;
            }
            int end = next;
            int start = next;
            while (end < words.size() && words.get(end).from() < name.to()) {
                boolean seam = end > start && isSeam(words, end);
                if (seam && name.kind() != Kind.PERSON) {
                    break;
                }
                start = seam ? end : start;
                end++;
            }
            Kind kind = name.kind();
            int first = kind == Kind.PLACE ? withoutDirection(words, start, end) : start;
            int last = kind == Kind.PERSON ? withoutDegrees(words, first, end) : end;
            Mention before = found.isEmpty() ? null : found.getLast();
            if (last > first && !refuses.isNone(kind, first, last, before)) {
                addParts(words, new Mention(kind, first, last, EntityRule.TAGGED), found);
                if (kind == Kind.PLACE && isStateBehind(words, last)) {
                    found.add(new Mention(kind, last + 1, last + 2, EntityRule.STATE_BEHIND));
                }
            }
        }
        return found;
    }

    /** Where a conversion glued two words, "LLP" and "Petra" in "Acme LLPPetra": a firm's name ends, a person's begins. */
    private static boolean isSeam(Words words, int i) {
        Word word = words.get(i);
        Word before = words.get(i - 1);
        return word.gap() == Word.Gap.BREAK
                && word.from() == before.to()
                && !before.text().endsWith(".");
    }

    /** "China-Kazakhstan" is two places; a hyphen is a word of its own only between countries. So are two authors two people. */
    private void addParts(Words words, Mention mention, List<Mention> found) {
        int first = mention.first();
        int and = mention.kind() == Kind.ORGANISATION ? betweenPeople(words, mention) : -1;
        if (and > first) {
            found.add(new Mention(Kind.PERSON, first, and, mention.rule()));
            found.add(new Mention(Kind.PERSON, and + 1, mention.end(), mention.rule()));
            return;
        }
        for (int i = first; mention.kind() == Kind.PLACE && i < mention.end(); i++) {
            boolean two = words.get(i).isMark("&") && areTwoPlaces(words, first, i, mention.end());
            if ((words.get(i).isMark("-") || two) && i > first) {
                found.add(new Mention(mention.kind(), first, i, mention.rule()));
                first = i + 1;
            }
        }
        if (first < mention.end()) {
            found.add(new Mention(mention.kind(), first, mention.end(), mention.rule()));
        }
    }

    private boolean areTwoPlaces(Words words, int first, int and, int end) {
        return and > first
                && and + 1 < end
                && gazetteer.isName(words.printed(first, and))
                && gazetteer.isName(words.printed(and + 1, end));
    }

    /** The ampersand of "Ann Lee & Bob Ray"; -1 where a name is not that of two people in full. */
    private int betweenPeople(Words words, Mention mention) {
        int and = -1;
        for (int i = mention.first(); i < mention.end(); i++) {
            and = words.get(i).isMark("&") && and < 0 ? i : and;
            boolean name = words.get(i).shape() == Word.Shape.CAPITALISED || i == and;
            if (!name || lists.isOrganisationNoun(words.get(i)) || lists.isFirmNoun(words.get(i))) {
                return -1;
            }
        }
        boolean two = and == mention.first() + 2
                && mention.end() == and + 3
                && lists.isGivenName(words.get(mention.first()))
                && lists.isGivenName(words.get(and + 1));
        return two ? and : -1;
    }

    /** The "east" of "east China" is no part of the name; where all is in small letters, it may be. */
    private static int withoutDirection(Words words, int first, int end) {
        int at = first;
        while (at < end - 1 && words.get(at).shape() == Word.Shape.LOWER) {
            at++;
        }
        return words.get(at).isProper() ? at : first;
    }

    /** "Mitchell, ACT": the letters of a state behind a town, where not all is in capitals. */
    private boolean isStateBehind(Words words, int end) {
        return words.isMark(end, ",")
                && words.joins(end + 1)
                && words.get(end + 1).shape() == Word.Shape.CAPITALS
                && !words.inHeading(end + 1)
                && gazetteer.isHint(words.get(end + 1).text());
    }

    /** "Ann Lee, Esq." is called Ann Lee; "Jr." is hers to keep. */
    private int withoutDegrees(Words words, int first, int end) {
        int last = end;
        while (last > first + 1
                && (isDegree(words, last - 1)
                        || ",.".contains(words.get(last - 1).text()))) {
            last--;
        }
        return last;
    }

    /** A degree, or the end of the "Ph.D." that is cut into "Ph", a full stop and "D.". */
    private boolean isDegree(Words words, int i) {
        boolean half = i > 1
                && words.get(i).shape() == Word.Shape.INITIAL
                && words.get(i - 1).isMark(".");
        return lists.isDegree(words.get(half ? i - 2 : i));
    }
}

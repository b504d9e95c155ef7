package org.dateline.place;

import java.util.List;
import java.util.Objects;
import org.dateline.evidence.Span;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which places bear a name: cities of 500 inhabitants and more in the US, Canada, Britain, Ireland, Australia and New
 * Zealand, of 5,000 elsewhere; countries in the main languages; first-level divisions everywhere; counties of the US,
 * Canada, Britain and Ireland; continents, seas and nicknames. Immutable; a look-up takes microseconds.
 */
public final class Gazetteer {
    /** What {@link #prominence} gives for the regions that records name, and for continents, seas and nicknames. */
    private static final long PROMINENCE_OF_AREAS = 1_000_000;

    /** What it gives for counties and for the regions of other countries. */
    private static final long PROMINENCE_OF_DIVISIONS = 10_000;

    private static final String KOREAN_CITY = "시";

    private final PackedNames packed;
    private final OwnNames own;
    private final Parts parts;

    private Gazetteer(PackedNames packed) {
        this.packed = packed;
        this.own = new OwnNames();
        this.parts = new Parts(Table.rows("parts.tsv", 3));
    }

    private static final class Holder {
        static final Gazetteer STANDARD = new Gazetteer(PackedNames.standard());
    }

    /** The gazetteer that this program carries, read on the first call. */
    public static Gazetteer standard() {
        return Holder.STANDARD;
    }

    /**
     * The places that bear this name, whatever its capitals, accents and full stops: the largest first, regions and areas
     * among them as readers think of them. Empty where none is known.
     */
    public List<Namesake> named(String name) {
        List<Namesake> found = namedByFold(Fold.of(name));
        return found.isEmpty() && isHangul(name) ? namedByFold(Fold.of(name + KOREAN_CITY)) : found;
    }

    /** Korean agencies leave the word for city out: 용인 is listed as 용인시. */
    private static boolean isHangul(String name) {
        return !name.isEmpty()
                && Character.UnicodeScript.of(name.codePointBefore(name.length())) == Character.UnicodeScript.HANGUL;
    }

    /** Whether any place bears this name; {@link #named} without reading the places. */
    public boolean isName(String name) {
        String folded = Fold.of(name);
        return own.has(folded) || packed.postings(folded).length > 0;
    }

    List<Namesake> namedByFold(String folded) {
        if (folded.isEmpty()) {
            return List.of();
        }
        List<Namesake> found = own.named(folded, packed);
        int ours = found.size();
        for (int posting : packed.postings(folded)) {
            Namesake namesake = own.renamed(packed.namesake(posting >> 1, (posting & 1) == 1));
            if (!isIn(found.subList(0, ours), namesake)) {
                found.add(namesake);
            }
        }
        found.removeIf(namesake -> namesake.alternate() && isUsualNameOfAnother(namesake, found));
        found.sort(Namesake::largestFirst);
        return List.copyOf(found);
    }

    private static boolean isIn(List<Namesake> ours, Namesake namesake) {
        for (Namesake one : ours) {
            if (one.geonamesId() == namesake.geonamesId() && one.geonamesId() != 0) {
                return true;
            }
        }
        return false;
    }

    /** "New Delhi" is the town of that name, though it is also said of Delhi around it. */
    private static boolean isUsualNameOfAnother(Namesake alternate, List<Namesake> all) {
        return all.stream()
                .anyMatch(other -> !other.alternate()
                        && other.kind() == alternate.kind()
                        && Objects.equals(other.country(), alternate.country())
                        && Objects.equals(other.region(), alternate.region()));
    }

    /** The country of an ISO 3166-1 alpha-2 code. */
    @Nullable
    Namesake country(String code) {
        int entry = packed.country(code);
        return entry < 0 ? null : packed.namesake(entry, false);
    }

    /**
     * Whether the name may stand after a place to tell it from its namesakes: a state, a province, a country, in full or
     * cut short.
     */
    public boolean isHint(String name) {
        return !Hint.readings(new PrintedName(name, new Span(0, 0)), this).isEmpty();
    }

    /** What the name means once words like "Greater" and "Republic of" are taken off; null where there are none. */
    Parts.@Nullable Bare without(String name) {
        return parts.bare(Fold.of(name));
    }

    /**
     * How likely a capitalised phrase of running text is a place: the inhabitants of the largest place that usually
     * goes by this name, a million for US, Canadian and Australian regions, continents and seas, ten thousand for other
     * divisions, and 0 for what is no place or is far more often something else: a common word ("Reading"), initials
     * ("ICO"). What a part is named after counts for the part: "Greater Toronto Area".
     */
    public long prominence(String phrase) {
        String folded = Fold.of(phrase);
        if (folded.isEmpty() || own.isWord(folded) || isSomethingElse(phrase, folded)) {
            return 0;
        }
        Parts.Bare bare = parts.bare(folded);
        return Math.max(prominenceOf(folded), bare == null ? 0 : prominenceOf(bare.folded()));
    }

    /** Our initials are printed in capitals ("US", not "Us"); other initials are no places, whatever town is called Ico. */
    private boolean isSomethingElse(String phrase, String folded) {
        boolean isShort = folded.length() <= 3;
        boolean isInCapitals = phrase.codePoints().noneMatch(Character::isLowerCase);
        return isShort && isInCapitals != own.has(folded) && folded.codePointAt(0) < 128;
    }

    /** Reads no more of the entries than it takes: a finder asks this of every capitalised word. */
    private long prominenceOf(String folded) {
        long most = 0;
        for (Namesake ours : own.named(folded, packed)) {
            most = Math.max(most, prominence(ours.kind(), ours.population(), ours.geonamesId() == 0));
        }
        for (int posting : packed.postings(folded)) {
            int entry = posting >> 1;
            boolean isUsual = (posting & 1) == 0;
            if (isUsual) {
                boolean isArea = packed.kind(entry) == Kind.REGION && packed.region(entry) != null;
                most = Math.max(most, prominence(packed.kind(entry), packed.population(entry), isArea));
            }
        }
        return most;
    }

    private static long prominence(Kind kind, long population, boolean isArea) {
        return switch (kind) {
            case CITY, COUNTRY -> population;
            case REGION, OTHER -> isArea ? PROMINENCE_OF_AREAS : PROMINENCE_OF_DIVISIONS;
        };
    }
}

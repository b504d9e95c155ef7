package org.dateline.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.dateline.evidence.Span;
import org.dateline.place.ResolvedPlace.Kind;
import org.jspecify.annotations.Nullable;

/**
 * Which places bear a name: cities of 500 inhabitants and more in the US, Canada, Britain, Ireland, Australia and New
 * Zealand, of 5,000 elsewhere; countries in the main languages; first-level divisions everywhere; counties of the US,
 * Canada, Britain and Ireland; continents, seas and nicknames. Immutable; a look-up takes microseconds.
 */
public final class Gazetteer {
    /** What {@link #prominence} gives for regions and areas, whose inhabitants are not in the data. */
    private static final long PROMINENCE_OF_AREAS = 1_000_000;

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
     * The places that bear this name, whatever its capitals, accents and full stops: the most inhabited first. Empty
     * where none is known.
     */
    public List<Namesake> named(String name) {
        return namedByFold(Fold.of(name));
    }

    List<Namesake> namedByFold(String folded) {
        if (folded.isEmpty()) {
            return List.of();
        }
        Map<String, Namesake> found = new TreeMap<>();
        own.named(folded, packed).forEach(namesake -> found.put(key(namesake), namesake));
        for (int posting : packed.postings(folded)) {
            Namesake namesake = own.renamed(packed.namesake(posting >> 1, (posting & 1) == 1));
            found.putIfAbsent(key(namesake), namesake);
        }
        List<Namesake> sorted = new ArrayList<>(found.values());
        sorted.sort(Namesake.LARGEST_FIRST);
        return List.copyOf(sorted);
    }

    private static String key(Namesake namesake) {
        return namesake.geonamesId() == 0
                ? namesake.kind() + namesake.name() + namesake.country() + namesake.region()
                : Integer.toString(namesake.geonamesId());
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
     * goes by this name, a million for regions and areas, and 0 for what is no place or is far more often a common
     * word, such as "Reading".
     */
    public long prominence(String phrase) {
        String folded = Fold.of(phrase);
        if (own.isWord(folded)) {
            return 0;
        }
        long most = 0;
        for (Namesake namesake : namedByFold(folded)) {
            if (!namesake.alternate()) {
                boolean hasNoFigure = namesake.kind() != Kind.CITY && namesake.population() == 0;
                most = Math.max(most, hasNoFigure ? PROMINENCE_OF_AREAS : namesake.population());
            }
        }
        return most;
    }
}

package org.dateline.dateline;

import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.mark.WireMark;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.place.PrintedName;
import org.dateline.place.ResolvedPlace;
import org.dateline.time.DateExpression;
import org.jspecify.annotations.Nullable;

/** Turns a printed dateline into the one of the record: its places chosen among their namesakes, its day with a year. */
public final class DatelineResolver {
    private final PlaceResolver places;

    /** A resolver that asks {@code places} which of the namesakes is meant. */
    public DatelineResolver(PlaceResolver places) {
        this.places = places;
    }

    /**
     * A dateline, resolved.
     *
     * @param dates of the whole text, in which a missing year is looked for
     * @param votes of the body, {@link PlaceVotes#none()} where there are none
     * @param declared what the document's metadata says, which may know the year
     */
    public Dateline resolve(
            Text text, PrintedDateline printed, List<DateExpression> dates, PlaceVotes votes, Declared declared) {
        WireMark mark = printed.mark();
        Found<String> date =
                new ReadsIssueYear(text, new DatesInText(text, dates), DeclaredDay.of(declared)).day(printed);
        return new Dateline(
                printed.span(),
                places(printed.places(), votes, mark == null ? null : mark.home()),
                date,
                mark == null ? null : mark.wire(),
                mark == null ? null : mark.service(),
                printed.rule());
    }

    /** Each place by its own hints; one that they leave open by those of the next: "GAINESVILLE and BOCA RATON, Fla." */
    private List<ResolvedPlace> places(List<PrintedPlace> printed, PlaceVotes votes, @Nullable String home) {
        List<ResolvedPlace> resolved = new ArrayList<>();
        for (int i = 0; i < printed.size(); i++) {
            PrintedPlace place = printed.get(i);
            ResolvedPlace own = alone(place, votes, home);
            List<PrintedName> next = i + 1 < printed.size() ? printed.get(i + 1).hints() : List.of();
            boolean open = own.geonamesId() == null && place.hints().isEmpty() && !next.isEmpty();
            resolved.add(open ? places.dateline(place.name(), next, votes) : own);
        }
        return resolved;
    }

    private ResolvedPlace alone(PrintedPlace place, PlaceVotes votes, @Nullable String home) {
        ResolvedPlace own = places.dateline(place.name(), place.hints(), votes);
        if (home == null || own.country() != null || !place.hints().isEmpty()) {
            return own;
        }
        ResolvedPlace atHome = places.atHome(place.name(), home);
        return atHome == null ? own : atHome;
    }
}

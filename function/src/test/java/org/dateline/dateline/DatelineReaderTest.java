package org.dateline.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.mark.WireMarks;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.place.ResolvedPlace;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatelineReaderTest {
    private static final String STORY = " Acme Lanterns said that its new works will light the harbour from autumn on.";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "OSLO, Norway, May 5, 2025 /PRNewswire/ -- | OSLO, Norway, May 5, 2025 /PRNewswire/ | Oslo NO | 2025-05-05",
                "PORTLAND, Ore. , Feb. 3, 2025 /PRNewswire/ -- | PORTLAND, Ore. , Feb. 3, 2025 /PRNewswire/ | Portland Oregon US | 2025-02-03",
                "LYON, France, July 25, 2018 /PRNewswire/ -- | LYON, France, July 25, 2018 /PRNewswire/ | Lyon FR | 2018-07-25",
                "BOISE, Idaho--(BUSINESS WIRE)-- | BOISE, Idaho--(BUSINESS WIRE) | Boise Idaho US |",
                "BOISE, Idaho--(BUSINESS WIRE)--Oct. 22, 2001-- | BOISE, Idaho--(BUSINESS WIRE)--Oct. 22, 2001 | Boise Idaho US | 2001-10-22",
                "DULUTH, Minn. & TEL AVIV, Israel--(BUSINESS WIRE)-- | DULUTH, Minn. & TEL AVIV, Israel--(BUSINESS WIRE) | Duluth Minnesota US, Tel Aviv IL |",
                "TULSA, OK / ACCESS Newswire / May 6, 2026 / | TULSA, OK / ACCESS Newswire / May 6, 2026 | Tulsa Oklahoma US | 2026-05-06",
                "Halifax, Nova Scotia--(Newsfile Corp. - May 6, 2026) - | Halifax, Nova Scotia--(Newsfile Corp. - May 6, 2026) | Halifax Nova Scotia CA | 2026-05-06",
                "El Paso, Texas (PRWEB) December 11, 2009 -- | El Paso, Texas (PRWEB) December 11, 2009 | El Paso Texas US | 2009-12-11",
                "TAMPA, FL, UNITED STATES, May 6, 2026 /EINPresswire.com/ -- | TAMPA, FL, UNITED STATES, May 6, 2026 /EINPresswire.com/ | Tampa Florida US | 2026-05-06",
                "OAKLAND and SAN JOSE, Calif., May 6, 2026 /PRNewswire/ -- | OAKLAND and SAN JOSE, Calif., May 6, 2026 /PRNewswire/ | Oakland California US, San Jose California US | 2026-05-06",
                "LONDON/BRUSSELS (Reuters) - | LONDON/BRUSSELS (Reuters) | London GB, Brussels BE |",
                "LAGOS, Nigeria - [Media OutReach Newswire](https://a.example/) - 6 May 2026 - | LAGOS, Nigeria - [Media OutReach Newswire](https://a.example/) - 6 May 2026 | Lagos NG | 2026-05-06",
                "Dresden, 19.04.2020 – | Dresden, 19.04.2020 | Dresden DE | 2020-04-19",
                "Boston, MA (March 5, 2025) - | Boston, MA (March 5, 2025) | Boston Massachusetts US | 2025-03-05",
                "Cork, Ireland - May 6, 2026 / Acme Lanterns / | Cork, Ireland - May 6, 2026 / Acme Lanterns / | Cork IE | 2026-05-06",
                "NAIROBI - | NAIROBI | Nairobi KE |",
                "Spokane, WA – | Spokane, WA | Spokane Washington US |",
                "May 6, 2026 -- | May 6, 2026 || 2026-05-06",
                "Reno, Nevada (Newsworthy.ai) Tuesday Oct 1, 2024 @ 11:00 AM Central — | Reno, Nevada (Newsworthy.ai) Tuesday Oct 1, 2024 @ 11:00 AM Central | Reno Nevada US | 2024-10-01",
            })
    void readsEachFormThatWiresPrint(String opening, String span, @Nullable String places, @Nullable String date) {
        Read read = read("Acme Lanterns Lights the Harbour\n\n" + opening + STORY + "\n");
        assertThat(read.span()).isEqualTo(span);
        assertThat(read.places()).isEqualTo(places == null ? "" : places);
        assertThat(read.date()).isEqualTo(date);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "On July 2, 2024, Acme opened its works in Boston.",
                "The works in Boston, Mass., will open on May 5, 2025.",
                "Key points - Acme opened its works. The harbour is lit from autumn on, and the town is glad of it.",
                "Date: January 12, 2002",
                "The Associated Press (AP) reported that the harbour is lit.",
            })
    void findsNoneInRunningText(String sentence) {
        assertThat(datelines(Text.of("Acme Lanterns Lights the Harbour\n\n" + sentence + "\n")))
                .isEmpty();
    }

    @Test
    void leavesStrayWordsBeforeThePlaceOutOfTheDateline() {
        assertThat(read(" stray 2024-05-05 OSLO, May 5, 2024 /PRNewswire/ --" + STORY)
                        .span())
                .isEqualTo("OSLO, May 5, 2024 /PRNewswire/");
    }

    @Test
    void readsADatelineGluedToItsHeadline() {
        assertThat(read("Acme to Present at Two Conferences in November SUNNYVALE, CA--(Marketwired - Nov 2, 2015) -"
                                + STORY)
                        .span())
                .isEqualTo("SUNNYVALE, CA--(Marketwired - Nov 2, 2015)");
    }

    @Test
    void readsADatelineGluedToALegend() {
        assertThat(read("NOT FOR RELEASE IN THE UNITED STATES.TORONTO, Dec. 03, 2020 (GLOBE NEWSWIRE) --" + STORY)
                        .span())
                .isEqualTo("TORONTO, Dec. 03, 2020 (GLOBE NEWSWIRE)");
    }

    @Test
    void readsADatelineOverALineEnd() {
        assertThat(read("GOTHENBURG, Sweden,\nMay 6, 2026 /PRNewswire/ --" + STORY)
                        .places())
                .isEqualTo("Gothenburg SE");
    }

    @Test
    void readsADatelineThroughBoldType() {
        assertThat(read("**OSLO, May 5, 2024** /PRNewswire/ --" + STORY).date()).isEqualTo("2024-05-05");
    }

    @Test
    void readsAWireThatComesBeforePlaceAndDay() {
        assertThat(read("(ANSA) - OSLO, 22 March -" + STORY).span()).isEqualTo("(ANSA) - OSLO, 22 March");
    }

    @Test
    void readsAPlaceInsideTheMark() {
        assertThat(read("(서울=연합뉴스)" + STORY).places()).isEqualTo("Seoul KR");
    }

    @Test
    void keepsABylineOutOfTheDateline() {
        assertThat(read("By Kari Nordmann     OSLO, May 5, 2024 (AP) -" + STORY).places())
                .isEqualTo("Oslo NO");
    }

    @Test
    void takesTheYearFromALineAbove() {
        Read read = read("Acme Lights the Harbour\n\nOctober 22, 2001\n\nOSLO, Oct. 22 /PRNewswire/ --" + STORY);
        assertThat(read.date()).isEqualTo("2001-10-22");
    }

    @Test
    void leavesTheYearOpenWhereItStandsNowhere() {
        assertThat(read("OSLO, Oct. 22 /PRNewswire/ --" + STORY).date()).isEqualTo("XXXX-10-22");
    }

    @Test
    void keepsASecondDatelineApart() {
        Text text = Text.of("Cork, Ireland - May 6, 2026 / Acme /\n\nSpokane, WA –" + STORY);
        assertThat(datelines(text)).hasSize(2);
    }

    @Test
    void readsTheIssuersNameInTheSlot() {
        assertThat(datelines(Text.of("Cork, Ireland - May 6, 2026 / Acme Lanterns /\n\nIt shines.")))
                .first()
                .extracting(PrintedDateline::slot)
                .extracting(Found::value)
                .isEqualTo("Acme Lanterns");
    }

    @Test
    void takesTheDayOfIssueFromALineAboveWhereTheDatelineHasNone() {
        Text text =
                Text.of("FOR IMMEDIATE RELEASE: Monday, April 23, 2001\n\nAcme Lights the Harbour\n\nOSLO -" + STORY);
        List<DateExpression> dates = DateReader.of("en").read(text);
        PrintedDateline printed = datelines(text).getFirst();
        Dateline resolved = resolve(text, printed);
        IssuedDate issued = IssuedDateReader.read(text, printed, resolved, dates, Declared.none());
        assertThat(issued)
                .isEqualTo(new IssuedDate(
                        Found.printed("2001-04-23", dates.getFirst().span(), DatelineRule.DATE_LINE),
                        IssuedDate.From.HEADER));
    }

    private record Read(
            String span, String places, @Nullable String date) {}

    private static Read read(String release) {
        Text text = Text.of(release);
        List<PrintedDateline> datelines = datelines(text);
        assertThat(datelines).isNotEmpty();
        Dateline dateline = resolve(text, datelines.getFirst());
        Found<String> date = dateline.date();
        return new Read(
                text.slice(dateline.span()),
                dateline.places().stream().map(DatelineReaderTest::line).collect(Collectors.joining(", ")),
                date == null ? null : date.value());
    }

    private static List<PrintedDateline> datelines(Text text) {
        return DatelineReader.read(
                text, WireMarks.find(text), DateReader.of("en").read(text), Gazetteer.standard());
    }

    private static Dateline resolve(Text text, PrintedDateline printed) {
        return new DatelineResolver(new PlaceResolver(Gazetteer.standard()))
                .resolve(text, printed, DateReader.of("en").read(text), PlaceVotes.none(), Declared.none());
    }

    private static String line(ResolvedPlace place) {
        Found<String> region = place.region();
        Found<String> country = place.country();
        return place.name().value()
                + (region == null ? "" : " " + region.value())
                + (country == null ? "" : " " + country.value());
    }
}

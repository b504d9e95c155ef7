package org.dateline.record;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.dateline.dateline.Dateline;
import org.dateline.dateline.DatelineRule;
import org.dateline.document.Document;
import org.dateline.document.Text;
import org.dateline.entity.Entities;
import org.dateline.entity.Organisation;
import org.dateline.entity.Person;
import org.dateline.entity.Place;
import org.dateline.entity.SpokenQuote;
import org.dateline.evidence.Found;
import org.dateline.evidence.Rule;
import org.dateline.evidence.Span;
import org.dateline.layout.Contact;
import org.dateline.layout.Embargo;
import org.dateline.layout.Layout;
import org.dateline.layout.Revision;
import org.dateline.layout.Section;
import org.dateline.layout.State;
import org.dateline.mark.Link;
import org.dateline.mark.Money;
import org.dateline.mark.Phone;
import org.dateline.mark.Quote;
import org.dateline.mark.Ticker;
import org.dateline.place.ResolvedPlace;
import org.dateline.time.DateValue;
import org.jspecify.annotations.Nullable;

/** A release with something in every field, made by hand for tests of what is derived from it. */
public final class SampleRelease {
    private static final String TEXT = """
            Acme opens in Portland

            PORTLAND, Ore., July 2, 2024 /PRNewswire/ -- Acme Robotics, Inc. (ACRO) (NYSE: ACM) will spend $2.5 million \
            in Kazakhstan from July 9 to 12. "We love it here," said Jane Doe, Chief Executive Officer. See https://acme.example

            UPDATE. Embargoed until 8:30 a.m. ET, July 3, 2024
            Contact: John Roe, spokesman of Acme Press, press@acme.example, 212-555-0100
            """;

    private enum TestRule implements Rule {
        READ("it is printed"),
        CONCLUDED("a test says so");

        private final String because;

        TestRule(String because) {
            this.because = because;
        }

        @Override
        public String because() {
            return because;
        }
    }

    private SampleRelease() {}

    /** The release with all its facts. */
    public static Release whole() {
        Document document = Document.plain(Text.of(TEXT), "0".repeat(64));
        return new Release(
                document,
                Found.inferred("en", TestRule.CONCLUDED),
                layout(),
                new State(printed("UPDATE").map(_ -> Revision.UPDATE), embargo("2024-07-03T08:30:00-04:00")),
                printed("July 2, 2024").map(printed -> "2024-07-02"),
                "dateline",
                dateline(),
                List.of(),
                printed("Acme Robotics, Inc."),
                new Entities(List.of(jane()), List.of(acme()), List.of(kazakhstan())),
                List.of(ticker()),
                List.of(new DateValue(
                        span("July 9 to 12"), printed("July 9 to 12").map(printed -> "2024-07-09/2024-07-12"))),
                List.of(money()),
                List.of(new SpokenQuote(new Quote(span("\"We love it here,\""), "We love it here,"), null)),
                List.of(contact()),
                List.of(new Link(printed("https://acme.example"))),
                printed("https://acme.example"),
                Map.of("people", 2));
    }

    /** The same facts, with other entities. */
    public static Release with(Entities entities) {
        return with(entities, whole().state());
    }

    /** The same facts, in another state. */
    public static Release with(State state) {
        return with(whole().entities(), state);
    }

    /** A state of this revision and embargo, both printed. */
    public static State state(Revision revision, @Nullable String until) {
        return new State(printed("UPDATE").map(_ -> revision), until == null ? null : embargo(until));
    }

    private static Release with(Entities entities, State state) {
        Release whole = whole();
        return new Release(
                whole.document(),
                whole.language(),
                whole.layout(),
                state,
                whole.issuedDate(),
                whole.issuedDateFrom(),
                whole.dateline(),
                whole.otherDatelines(),
                whole.issuer(),
                entities,
                whole.tickers(),
                whole.dates(),
                whole.money(),
                whole.quotes(),
                whole.contacts(),
                whole.links(),
                whole.originalUrl(),
                whole.truncated());
    }

    /** A person of this name, mentioned once. */
    public static Person person(String name, int salience) {
        return new Person(
                Found.inferred(name, TestRule.CONCLUDED),
                List.of(),
                List.of(),
                null,
                salience,
                List.of(new Span(0, 1)));
    }

    private static Embargo embargo(String until) {
        return new Embargo(
                printed("Embargoed until 8:30 a.m. ET, July 3, 2024"),
                printed("8:30 a.m. ET, July 3, 2024").map(_ -> until),
                printed("ET"));
    }

    private static Contact contact() {
        return new Contact(
                printed("John Roe"),
                printed("spokesman"),
                printed("Acme Press"),
                List.of(printed("press@acme.example")),
                List.of(new Phone(printed("212-555-0100"), Found.inferred("+12125550100", TestRule.CONCLUDED))),
                null);
    }

    private static Layout layout() {
        return new Layout(
                printed("Acme opens in Portland"),
                null,
                null,
                null,
                List.of(new Section(Section.Kind.HEADLINE, span("Acme opens in Portland"), null)));
    }

    private static Dateline dateline() {
        return new Dateline(
                span("PORTLAND, Ore., July 2, 2024 /PRNewswire/"),
                List.of(new ResolvedPlace(
                        ResolvedPlace.Kind.CITY,
                        printed("PORTLAND").map(printed -> "Portland"),
                        printed("Ore.").map(printed -> "Oregon"),
                        Found.inferred("US", TestRule.CONCLUDED),
                        Found.inferred(5746545, TestRule.CONCLUDED),
                        Found.inferred(45.5234, TestRule.CONCLUDED),
                        Found.inferred(-122.6762, TestRule.CONCLUDED))),
                printed("July 2, 2024").map(printed -> "2024-07-02"),
                printed("/PRNewswire/").map(printed -> "PR Newswire"),
                null,
                DatelineRule.PLACE_AND_MARK);
    }

    private static Person jane() {
        return new Person(
                printed("Jane Doe"),
                List.of(),
                List.of(printed("Chief Executive Officer")),
                Found.inferred("Acme Robotics, Inc.", TestRule.CONCLUDED),
                93,
                List.of(span("Jane Doe")));
    }

    private static Organisation acme() {
        return new Organisation(
                printed("Acme Robotics, Inc."),
                printed("ACRO"),
                List.of(printed("ACRO")),
                List.of(ticker()),
                95,
                List.of(span("Acme Robotics, Inc."), span("ACRO")));
    }

    private static Place kazakhstan() {
        return new Place(
                printed("Kazakhstan"),
                new ResolvedPlace(
                        ResolvedPlace.Kind.COUNTRY,
                        printed("Kazakhstan"),
                        null,
                        printed("Kazakhstan").map(printed -> "KZ"),
                        Found.inferred(1522867, TestRule.CONCLUDED),
                        Found.inferred(48.0, TestRule.CONCLUDED),
                        Found.inferred(68.0, TestRule.CONCLUDED)),
                List.of(),
                40,
                List.of(span("Kazakhstan")));
    }

    private static Ticker ticker() {
        return new Ticker(
                span("NYSE: ACM"), printed("NYSE"), Found.inferred("XNYS", TestRule.CONCLUDED), printed("ACM"));
    }

    private static Money money() {
        return new Money(
                span("$2.5 million"),
                printed("$2.5 million").map(printed -> new BigDecimal("2500000")),
                null,
                printed("$2.5 million").map(printed -> "USD"));
    }

    private static Found<String> printed(String words) {
        return Found.printed(words, span(words), TestRule.READ);
    }

    private static Span span(String words) {
        int at = TEXT.indexOf(words);
        if (at < 0) {
            throw new IllegalArgumentException("not in the sample: " + words);
        }
        return new Span(at, at + words.length());
    }
}

package org.dateline;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.dateline.dateline.Dateline;
import org.dateline.dateline.DatelineReader;
import org.dateline.dateline.DatelineResolver;
import org.dateline.dateline.IssuedDate;
import org.dateline.dateline.IssuedDateReader;
import org.dateline.dateline.PrintedDateline;
import org.dateline.document.Decoded;
import org.dateline.document.Document;
import org.dateline.document.DocumentReader;
import org.dateline.document.Text;
import org.dateline.entity.ContactsFirms;
import org.dateline.entity.Entities;
import org.dateline.entity.EntityReader;
import org.dateline.entity.IssuersName;
import org.dateline.entity.KnownWords;
import org.dateline.entity.LeadOrganisation;
import org.dateline.entity.Place;
import org.dateline.entity.SpeakerReader;
import org.dateline.entity.SpeakersFirms;
import org.dateline.entity.SpokenQuote;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.Tagger;
import org.dateline.evidence.Found;
import org.dateline.language.DeclaredLanguage;
import org.dateline.language.LanguageGuess;
import org.dateline.layout.Contact;
import org.dateline.layout.ContactReader;
import org.dateline.layout.DeclaredLayout;
import org.dateline.layout.DeclaredState;
import org.dateline.layout.IssuerReader;
import org.dateline.layout.Layout;
import org.dateline.layout.LayoutReader;
import org.dateline.layout.OriginalUrlReader;
import org.dateline.layout.StateReader;
import org.dateline.mark.BareDollar;
import org.dateline.mark.DeclaredTickers;
import org.dateline.mark.Link;
import org.dateline.mark.Money;
import org.dateline.mark.ReadsLinks;
import org.dateline.mark.ReadsMoney;
import org.dateline.mark.ReadsQuotes;
import org.dateline.mark.ReadsTickers;
import org.dateline.mark.Ticker;
import org.dateline.mark.WireMarks;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.record.Kept;
import org.dateline.record.Reading;
import org.dateline.record.Release;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;
import org.dateline.time.DateValue;
import org.jspecify.annotations.Nullable;

/**
 * Reads a release: bytes in, facts out. Pure: no clock, network, randomness, locale or time zone (law 3). Thread-safe;
 * make one and keep it, for it holds the gazetteer.
 */
public final class ReleaseExtractor {
    /** The version that records name as their maker; raised with every change that moves a golden record. */
    public static final String VERSION = "1.3.0";

    private final DocumentReader documents = new DocumentReader();
    private final Gazetteer gazetteer = Gazetteer.standard();
    private final DatelineResolver datelines = new DatelineResolver(new PlaceResolver(gazetteer));
    private final EntityReader entities;
    private final SpeakerReader speakers = new SpeakerReader();
    private final ContactReader contacts = new ContactReader(new KnownWords(), gazetteer);

    /**
     * An extractor with the tagger as shipped.
     *
     * @throws org.dateline.entity.tagger.ModelException if its model is missing or spoiled
     */
    public ReleaseExtractor() {
        this(Tagger.load(TaskFolder.here().model()));
    }

    /** An extractor that finds names another way, so that what rests on them can be measured alone. */
    public ReleaseExtractor(NameTagger tagger) {
        this.entities = new EntityReader(gazetteer, tagger);
    }

    /**
     * Reads one document.
     *
     * @param bytes the document as uploaded
     * @param mediaType declared, parameters allowed; the empty string where nothing is declared
     * @param name file name or object key; its ending hints at the type
     */
    public Reading read(byte[] bytes, String mediaType, String name) {
        return switch (documents.read(bytes, mediaType, name)) {
            case Decoded.Legible(Document document) -> new Reading.Usable(release(document));
            case Decoded.Illegible(var problem, var type, var sha256) -> new Reading.Rejected(problem, sha256, type);
        };
    }

    /** As printed first, resolved last: each pass reads the text and what the passes before it found. */
    private Release release(Document document) {
        Text text = document.text();
        Found<String> language = DeclaredLanguage.over(LanguageGuess.of(text), document.declared());
        List<DateExpression> dates =
                DateReader.of(language == null ? null : language.value()).read(text);
        List<Ticker> tickers = ReadsTickers.read(text);
        List<PrintedDateline> printed = DatelineReader.read(text, WireMarks.find(text), dates, gazetteer);
        PrintedDateline first = printed.isEmpty() ? null : printed.getFirst();
        Layout layout = DeclaredLayout.over(
                LayoutReader.read(text, document.blocks(), printed, dates), document.declared(), text);
        Entities read = entities.read(text, layout, votes -> first(resolved(document, printed, dates, votes)), tickers);
        List<SpokenQuote> quotes = speakers.read(text, layout, read, ReadsQuotes.read(text));
        Entities spoken = SpeakersFirms.of(text, read, quotes);
        List<Dateline> resolved = resolved(document, printed, dates, votes(read));
        Dateline dateline = first(resolved);
        IssuedDate issued = IssuedDateReader.read(text, first, dateline, dates, document.declared());
        List<Link> links = ReadsLinks.read(text);
        List<Contact> contacted = contacts.read(text, layout, links, document.declared(), country(dateline));
        Entities named = ContactsFirms.of(spoken, contacted);
        Kept kept = new Kept();
        return new Release(
                document,
                language,
                layout,
                DeclaredState.over(
                        StateReader.read(text, layout, dates, day(issued), country(dateline)), document.declared()),
                issued == null ? null : issued.value(),
                issued == null ? null : issued.from().id(),
                dateline,
                resolved.subList(Math.min(1, resolved.size()), resolved.size()),
                IssuersName.of(
                        new IssuerReader(text, layout, first)
                                .read(
                                        document.declared(),
                                        contacted,
                                        LeadOrganisation.of(text, layout, named.organisations())),
                        named.organisations()),
                kept.entities(named),
                kept.of("tickers", firstOfEach(with(tickers, document), ReleaseExtractor::listing)),
                kept.of("dates", valued(dates, issued)),
                kept.of("money", money(text, tickers, dateline)),
                kept.of("quotes", quotes),
                kept.of("contacts", contacted),
                kept.of("links", firstOfEach(links, link -> link.url().value())),
                OriginalUrlReader.read(text, links, document.declared()),
                kept.truncated());
    }

    private List<Dateline> resolved(
            Document document, List<PrintedDateline> printed, List<DateExpression> dates, PlaceVotes votes) {
        return printed.stream()
                .map(dateline -> datelines.resolve(document.text(), dateline, dates, votes, document.declared()))
                .toList();
    }

    private static @Nullable Dateline first(List<Dateline> datelines) {
        return datelines.isEmpty() ? null : datelines.getFirst();
    }

    private static PlaceVotes votes(Entities named) {
        return PlaceVotes.of(named.places().stream().map(Place::where).toList());
    }

    private static List<DateValue> valued(List<DateExpression> dates, @Nullable IssuedDate issued) {
        return DateValue.of(dates, day(issued));
    }

    private static @Nullable LocalDate day(@Nullable IssuedDate issued) {
        return issued == null ? null : LocalDate.parse(issued.value().value());
    }

    /** A bare dollar sign means the dollar of the country that the release comes from. */
    private static List<Money> money(Text text, List<Ticker> tickers, @Nullable Dateline dateline) {
        return ReadsMoney.read(text, BareDollar.of(text, tickers, country(dateline)));
    }

    /** Where the release comes from: the country of its first place. */
    private static @Nullable String country(@Nullable Dateline dateline) {
        Found<String> country = dateline == null || dateline.places().isEmpty()
                ? null
                : dateline.places().getFirst().country();
        return country == null ? null : country.value();
    }

    /** The printed tickers, then those whose symbol only the metadata knows. */
    private static List<Ticker> with(List<Ticker> printed, Document document) {
        List<Ticker> all = new ArrayList<>(printed);
        Set<String> symbols =
                printed.stream().map(ticker -> ticker.symbol().value()).collect(Collectors.toSet());
        DeclaredTickers.of(document.declared()).stream()
                .filter(declared -> !symbols.contains(declared.symbol().value()))
                .forEach(all::add);
        return all;
    }

    private static String listing(Ticker ticker) {
        return ticker.exchange().value() + ":" + ticker.symbol().value();
    }

    /** What is printed again and again is one thing: the first of those that look the same. */
    private static <T> List<T> firstOfEach(List<T> all, Function<T, String> looks) {
        Map<String, T> first = new LinkedHashMap<>();
        all.forEach(each -> first.putIfAbsent(looks.apply(each), each));
        return List.copyOf(first.values());
    }
}

package org.dateline.place;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.dateline.evidence.Found;
import org.dateline.evidence.Span;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/**
 * How many places of the releases with gold are resolved as their annotators did, given the names as printed: it
 * measures choosing, not finding. What differs is written to {@code target/places-of-*.txt}.
 */
class PlacesOfGoldTest {
    private static final Path SHARED = Path.of("../../shared");
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final PlaceResolver RESOLVER = new PlaceResolver(Gazetteer.standard());

    /** Where the places of a dateline end: at its date, its wire mark or its dash. */
    private static final Pattern AFTER_PLACES = Pattern.compile(
            "[(\\[/–—|]|(?<=\\s)-|-(?=\\s)|--|:|\\d|\\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z.]*+\\s",
            Pattern.CASE_INSENSITIVE);

    private static final Pattern BETWEEN_PLACES = Pattern.compile("\\s*+(?:&|/|;|\\band\\b)\\s*+");

    /** Right and all. */
    private record Share(int right, int all) {
        double percent() {
            return 100.0 * right / all;
        }
    }

    @ParameterizedTest
    @CsvSource({"gold, 96", "dateline, 96", "mentions, 90"})
    void resolvesThePlacesOfDatelines(String set, double floor) throws IOException {
        Path gold = SHARED.resolve(set).resolve("dateline-gold.jsonl");
        assumeTrue(Files.exists(gold), "skipped: there is no shared/" + set + " beside the project");
        List<String> wrong = new ArrayList<>();
        int all = 0;
        int known = 0;
        for (String line : Files.readAllLines(gold)) {
            JsonNode release = JSON.readTree(line);
            JsonNode places = release.get("dateline").get("places");
            List<List<PrintedName>> printed = cut(release.get("dateline").get("raw"), places.size());
            PlaceVotes votes = places.isEmpty()
                    ? PlaceVotes.none()
                    : votes(set, release.get("file").asString());
            for (int i = 0; i < places.size(); i++, all++) {
                List<PrintedName> names = printed.size() > i ? printed.get(i) : List.of(name("", 0));
                ResolvedPlace place = RESOLVER.dateline(names.getFirst(), names.subList(1, names.size()), votes);
                known += place.geonamesId() == null ? 0 : 1;
                if (!Fold.of(spelled(places.get(i))).equals(Fold.of(spelled(place)))) {
                    wrong.add(release.get("file").asString() + "\t" + names + "\t" + spelled(places.get(i)) + "\t"
                            + spelled(place));
                }
            }
        }
        report("datelines-" + set, new Share(all - wrong.size(), all), new Share(known, all), wrong);
        assertThat(new Share(all - wrong.size(), all).percent()).isGreaterThan(floor);
    }

    @Test
    void resolvesTheCountriesOfPlacesInRunningText() throws IOException {
        Path gold = SHARED.resolve("gold/annotations");
        assumeTrue(Files.isDirectory(gold), "skipped: there is no shared/gold beside the project");
        List<String> wrong = new ArrayList<>();
        int all = 0;
        for (Path file : files(gold)) {
            JsonNode release = JSON.readTree(Files.readString(file));
            List<PrintedName> names = placesIn(release);
            List<ResolvedPlace> places = RESOLVER.bodies(names, RESOLVER.votes(names));
            for (JsonNode entity : release.get("entities")) {
                if (entity.get("type").asString().equals("PLACE")) {
                    all++;
                    String expected = text(entity.get("country"));
                    Found<String> country =
                            places.get(mentionOf(entity, release, names)).country();
                    String found = country == null ? "-" : country.value();
                    if (!expected.equals(found)) {
                        wrong.add(file.getFileName() + "\t" + text(entity.get("name")) + "\t" + expected + "\t" + found
                                + "\t" + (country == null ? "" : country.rule()));
                    }
                }
            }
        }
        report("body", new Share(all - wrong.size(), all), new Share(all, all), wrong);
        assertThat(new Share(all - wrong.size(), all).percent()).isGreaterThan(94);
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    /** The mentions of places, whichever release has them annotated; the dateline set has none. */
    private static PlaceVotes votes(String set, String file) throws IOException {
        Path annotations = SHARED.resolve(set).resolve("annotations").resolve(file.replace(".txt", ".json"));
        return Files.exists(annotations)
                ? RESOLVER.votes(placesIn(JSON.readTree(Files.readString(annotations))))
                : PlaceVotes.none();
    }

    private static List<PrintedName> placesIn(JsonNode release) {
        Map<String, String> types = new TreeMap<>();
        if (release.has("entities")) {
            release.get("entities")
                    .forEach(entity ->
                            types.put(text(entity.get("id")), entity.get("type").asString()));
        }
        List<PrintedName> names = new ArrayList<>();
        for (JsonNode mention : release.get("mentions")) {
            String type = mention.has("type") ? text(mention.get("type")) : types.get(text(mention.get("entity")));
            if ("PLACE".equals(type)) {
                int start = mention.get("start").asInt();
                names.add(new PrintedName(
                        text(mention.get("text")),
                        new Span(start, mention.get("end").asInt())));
            }
        }
        names.sort((a, b) -> a.span().compareTo(b.span()));
        return names;
    }

    /** The longest mention, the first of them. */
    private static int mentionOf(JsonNode entity, JsonNode release, List<PrintedName> names) {
        int found = -1;
        for (JsonNode mention : release.get("mentions")) {
            if (text(mention.get("entity")).equals(text(entity.get("id")))) {
                for (int i = 0; i < names.size(); i++) {
                    boolean isIt =
                            names.get(i).span().start() == mention.get("start").asInt();
                    boolean isLonger = found < 0
                            || names.get(i).text().length()
                                    > names.get(found).text().length();
                    found = isIt && isLonger ? i : found;
                }
            }
        }
        return found;
    }

    private static List<List<PrintedName>> cut(JsonNode raw, int count) {
        List<List<PrintedName>> places = new ArrayList<>();
        if (count == 0) {
            return places;
        }
        var end = AFTER_PLACES.matcher(text(raw));
        String printed = text(raw)
                .substring(0, count == 1 && end.find() ? end.start() : text(raw).length());
        for (String place : count == 1 ? new String[] {printed} : BETWEEN_PLACES.split(printed)) {
            List<PrintedName> names = new ArrayList<>();
            var cut = AFTER_PLACES.matcher(place);
            for (String part : place.substring(0, cut.find() ? cut.start() : place.length())
                    .split(",", -1)) {
                if (!part.isBlank()) {
                    names.add(name(part.strip(), names.size()));
                }
            }
            if (!names.isEmpty()) {
                places.add(names);
            }
        }
        return places;
    }

    private static PrintedName name(String text, int number) {
        return new PrintedName(text, new Span(number, number));
    }

    private static String spelled(JsonNode place) {
        return text(place.get("city")) + "/" + text(place.get("region")) + "/" + text(place.get("country"));
    }

    private static String spelled(ResolvedPlace place) {
        return place.name().value() + "/" + value(place.region()) + "/" + value(place.country());
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "-" : found.value();
    }

    private static String text(@Nullable JsonNode node) {
        return node == null || node.isNull() ? "-" : node.asString();
    }

    private static void report(String set, Share right, Share known, List<String> wrong) throws IOException {
        System.out.printf(
                java.util.Locale.ROOT,
                "places, %s: %d of %d right (%.1f %%), %d with an entry%n",
                set,
                right.right,
                right.all,
                right.percent(),
                known.right);
        Files.createDirectories(Path.of("target"));
        Files.write(Path.of("target/places-of-" + set + ".txt"), wrong);
    }
}

package org.dateline.dateline;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.language.LanguageGuess;
import org.dateline.mark.WireMarks;
import org.dateline.place.Gazetteer;
import org.dateline.place.PlaceResolver;
import org.dateline.place.PlaceVotes;
import org.dateline.place.ResolvedPlace;
import org.dateline.time.DateExpression;
import org.dateline.time.DateReader;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every way of printing a dateline that we know, one a row of {@code forms.tsv}: a new one is a new row. */
class DatelineFormsTest {
    private static final DatelineResolver RESOLVER = new DatelineResolver(new PlaceResolver(Gazetteer.standard()));

    /** One row; {@code wanted} is the span, the places, the day and the wire. */
    record Form(String name, String text, List<String> wanted) {
        @Override
        public String toString() {
            return name;
        }
    }

    @ParameterizedTest
    @MethodSource("forms")
    void readsEveryForm(Form form) {
        assertThat(read(Text.of(form.text()))).isEqualTo(form.wanted());
    }

    static Stream<Form> forms() throws IOException {
        try (InputStream in =
                Objects.requireNonNull(DatelineFormsTest.class.getResourceAsStream("forms.tsv"), "forms.tsv")) {
            List<String> lines = new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#"))
                    .toList();
            Map<String, String> words = new LinkedHashMap<>();
            lines.stream()
                    .filter(line -> line.startsWith("{"))
                    .map(line -> line.split("\t", -1))
                    .forEach(word -> words.put(word[0], word[1]));
            return lines.stream().filter(line -> !line.startsWith("{")).map(line -> form(line, words));
        }
    }

    private static Form form(String line, Map<String, String> words) {
        String[] row = line.split("\t", -1);
        String text = unescaped(row[1]);
        for (Map.Entry<String, String> word : words.entrySet()) {
            text = text.replace(word.getKey(), word.getValue());
        }
        return new Form(row[0], text, List.of(unescaped(row[2]), row[3], row[4], row[5]));
    }

    private static String unescaped(String cell) {
        return cell.replace("\\n", "\n");
    }

    private static List<String> read(Text text) {
        Found<String> language = LanguageGuess.of(text);
        List<DateExpression> dates =
                DateReader.of(language == null ? null : language.value()).read(text);
        List<PrintedDateline> printed = DatelineReader.read(text, WireMarks.find(text), dates, Gazetteer.standard());
        if (printed.isEmpty()) {
            return List.of();
        }
        Dateline dateline = RESOLVER.resolve(text, printed.getFirst(), dates, PlaceVotes.none(), Declared.none());
        String places =
                dateline.places().stream().map(DatelineFormsTest::spelled).collect(Collectors.joining(" · "));
        return List.of(
                text.slice(dateline.span()),
                places.isEmpty() ? "-" : places,
                value(dateline.date()),
                value(dateline.wire()));
    }

    private static String spelled(ResolvedPlace place) {
        return Stream.of(place.name(), place.region(), place.country())
                .filter(Objects::nonNull)
                .map(DatelineFormsTest::value)
                .collect(Collectors.joining(", "));
    }

    private static String value(@Nullable Found<String> found) {
        return found == null ? "-" : found.value();
    }
}

package org.dateline.entity.tagger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.CRC32;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class TokensTest {
    private final Characters characters = Characters.load();

    private List<String> tokens(String text) {
        return Tokens.of(text, characters).stream()
                .map(token -> text.substring(token.from(), token.to()))
                .toList();
    }

    @Test
    void initialsWithFullStopsAreOneToken() {
        assertThat(tokens("The U.S. and J. Doe")).containsExactly("The", "U.S.", "and", "J", ".", "Doe");
    }

    @Test
    void wordsThatConversionHasGluedAreCut() {
        assertThat(tokens("HarbourExample 32801Bergen CAwww McKay eBay"))
                .containsExactly("Harbour", "Example", "32801", "Bergen", "CA", "www", "McKay", "eBay");
    }

    @Test
    void aScriptWithoutBlanksIsReadSignBySign() {
        assertThat(tokens("北京 서울시")).containsExactly("北", "京", "서울시");
    }

    @Test
    void aCharacterBeyondTheBasicPlaneIsOneToken() {
        assertThat(tokens("a😀b")).containsExactly("a", "😀", "b");
    }

    /** {@code training/entities/cases.py} writes the cases, and its test holds Python to the same file. */
    @Test
    void twoThousandTextsAreCutAsInTraining() throws IOException {
        var model = new ModelFiles(TestModel.FOLDER);
        var pieces = new Pieces(Files.readAllLines(model.vocabulary()), characters);
        List<String> wrong = new ArrayList<>();
        List<String> cases = cases();
        for (String row : cases) {
            String text = JsonMapper.shared().readTree(row.substring(9)).asString();
            if (!summary(text, pieces).equals(row.substring(0, 8))) {
                wrong.add(row + " is cut as " + tokens(text));
            }
        }
        assertThat(cases).hasSize(2_000);
        assertThat(wrong).isEmpty();
    }

    private static List<String> cases() throws IOException {
        try (var in = Objects.requireNonNull(TokensTest.class.getResourceAsStream("tokens-cases.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
        }
    }

    private String summary(String text, Pieces pieces) {
        Text counted = Text.of(text);
        String found = Tokens.of(text, characters).stream()
                .map(token -> {
                    Span span = counted.span(token.from(), token.to());
                    String ids = IntStream.of(pieces.of(text.substring(token.from(), token.to())))
                            .mapToObj(Integer::toString)
                            .collect(Collectors.joining(" "));
                    return span.start() + " " + span.end() + " " + token.feature() + " " + ids;
                })
                .collect(Collectors.joining("\n"));
        CRC32 sum = new CRC32();
        sum.update(found.getBytes(StandardCharsets.US_ASCII));
        return HexFormat.of().toHexDigits((int) sum.getValue());
    }
}

package org.dateline.mark;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.document.Text;
import org.dateline.evidence.Span;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes what this room reads in the annotated releases to {@code target/marks-*.jsonl}, for {@code score_record.py} and
 * {@code score_dateline.py}. Asserts only that every file is read.
 */
class MarkPredictionsTest {
    private static final Path SHARED = Path.of("../../shared").toAbsolutePath().normalize();
    private static final JsonMapper JSON = JsonMapper.shared();

    @Test
    void readsEveryAnnotatedRelease() throws IOException {
        assumeTrue(Files.isDirectory(SHARED), "skipped: the annotated releases are not beside this checkout");
        for (String folder : List.of("gold/text", "dateline/releases", "mentions/text")) {
            List<String> lines = predictions(SHARED.resolve(folder));
            Files.write(Path.of("target", "marks-" + folder.substring(0, folder.indexOf('/')) + ".jsonl"), lines);
            assertThat(lines).isNotEmpty();
        }
    }

    private static List<String> predictions(Path folder) throws IOException {
        List<String> lines = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.filter(path -> path.getFileName().toString().matches("[^S].*\\.txt"))
                    .sorted()
                    .toList()) {
                lines.add(prediction(file.getFileName().toString(), Files.readString(file, StandardCharsets.UTF_8)));
            }
        }
        return lines;
    }

    private static String prediction(String file, String string) {
        Text text = Text.of(string);
        ObjectNode record = JSON.createObjectNode().put("file", file);
        ArrayNode tickers = record.putArray("tickers");
        for (Ticker ticker : ReadsTickers.read(text)) {
            tickers.addObject()
                    .put("exchange", ticker.exchange().value())
                    .put("symbol", ticker.symbol().value());
        }
        ArrayNode money = record.putArray("money");
        for (Money amount : ReadsMoney.read(text)) {
            put(money.addObject(), amount.span())
                    .put("amount", amount.amount().value().toPlainString())
                    .put("currency", amount.currency().value());
        }
        ArrayNode quotes = record.putArray("quotes");
        ReadsQuotes.read(text).forEach(quote -> put(quotes.addObject(), quote.span()));
        ArrayNode links = record.putArray("links");
        ReadsLinks.read(text).forEach(link -> links.add(link.url().value()));
        return record.toString();
    }

    private static ObjectNode put(ObjectNode node, Span span) {
        return node.put("start", span.start()).put("end", span.end());
    }
}

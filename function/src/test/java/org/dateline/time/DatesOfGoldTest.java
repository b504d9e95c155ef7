package org.dateline.time;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.dateline.document.Text;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Writes the dates of the releases with gold to {@code target/dates-of-gold.jsonl}, anchored on the dateline's date, for
 * {@code score_record.py} to score. It proves no figure by itself, only that every text is read and no two dates overlap.
 */
class DatesOfGoldTest {
    private static final Path GOLD = Path.of("../../shared/gold");
    private static final ObjectMapper JSON = new ObjectMapper();

    @Test
    void readsEveryReleaseWithGold() throws IOException {
        assumeTrue(Files.isDirectory(GOLD), "skipped: there is no shared/gold beside the project");
        List<String> lines = new ArrayList<>();
        for (String line : Files.readAllLines(GOLD.resolve("dateline-gold.jsonl"))) {
            JsonNode gold = JSON.readTree(line);
            String file = gold.get("file").asString();
            Text text = Text.of(Files.readString(GOLD.resolve("text").resolve(file)));
            List<DateExpression> dates = DateReader.of("en").read(text);
            assertThat(dates).as(file).extracting(DateExpression::span).isSorted();
            lines.add(record(file, text, dates, anchor(gold)).toString());
        }
        Files.write(Path.of("target/dates-of-gold.jsonl"), lines);
    }

    private static @Nullable LocalDate anchor(JsonNode gold) {
        JsonNode date = gold.get("dateline").get("date");
        return date == null
                        || date.isNull()
                        || date.asString().length() != 10
                        || date.asString().startsWith("X")
                ? null
                : LocalDate.parse(date.asString());
    }

    private static ObjectNode record(String file, Text text, List<DateExpression> dates, @Nullable LocalDate anchor) {
        ObjectNode record = JSON.createObjectNode().put("file", file);
        ArrayNode list = record.putArray("dates");
        for (DateValue date : DateValue.of(dates, anchor)) {
            list.addObject()
                    .put("text", text.slice(date.span()))
                    .put("value", date.value().value())
                    .put("start", date.span().start())
                    .put("end", date.span().end());
        }
        return record;
    }
}

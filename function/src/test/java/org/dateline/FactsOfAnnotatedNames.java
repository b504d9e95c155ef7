package org.dateline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.dateline.entity.AnnotatedTagger;
import org.dateline.record.RecordJson;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Prints the records of annotated releases, with the annotated names in place of found ones: {@code training/score} tells
 * from them how well everything behind the names works. The argument is a folder with {@code text} and
 * {@code annotations}.
 */
public final class FactsOfAnnotatedNames {
    private FactsOfAnnotatedNames() {}

    /** Prints one record a line, with {@code file} first as {@code dateline extract} does. */
    public static void main(String[] args) throws IOException {
        var json = new JsonMapper();
        var tagger = new AnnotatedTagger();
        var extractor = new ReleaseExtractor(tagger);
        var records = new RecordJson(ReleaseExtractor.VERSION);
        var out = new PrintStream(System.out, false, StandardCharsets.UTF_8);
        for (Path path : annotations(Path.of(args[0]))) {
            JsonNode annotation = json.readTree(path);
            String name = annotation.get("file").asString();
            byte[] bytes = Files.readAllBytes(Path.of(args[0], "text", name));
            tagger.learn(new String(bytes, StandardCharsets.UTF_8), annotation);
            ObjectNode record = json.createObjectNode().put("file", name);
            record.setAll(records.write(extractor.read(bytes, "text/plain", name), null));
            out.println(record);
        }
        out.flush();
    }

    private static List<Path> annotations(Path folder) throws IOException {
        try (Stream<Path> paths = Files.list(folder.resolve("annotations"))) {
            return paths.filter(path -> path.toString().endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }
}

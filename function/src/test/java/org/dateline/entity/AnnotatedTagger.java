package org.dateline.entity;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.dateline.document.Text;
import org.dateline.entity.tagger.NameTagger;
import org.dateline.entity.tagger.TaggedName;
import tools.jackson.databind.JsonNode;

/** Finds the names that an annotation holds, and no others: what stands behind the tagger is so measured alone. */
public final class AnnotatedTagger implements NameTagger {
    /** Annotations by the text that they belong to. */
    private final Map<String, JsonNode> annotations = new HashMap<>();

    /** Learns the annotation of a text, with {@code entities} and {@code mentions} as in the gold. */
    public void learn(String text, JsonNode annotation) {
        annotations.put(text, annotation);
    }

    @Override
    public List<TaggedName> names(String string) {
        JsonNode annotation = annotations.get(string);
        if (annotation == null) {
            throw new IllegalArgumentException("no annotation of this text");
        }
        Map<String, TaggedName.Kind> kinds = new HashMap<>();
        annotation
                .get("entities")
                .forEach(entity -> kinds.put(
                        entity.get("id").asString(),
                        TaggedName.Kind.valueOf(entity.get("type").asString().toUpperCase(Locale.ROOT))));
        Text text = Text.of(string);
        List<TaggedName> found = new ArrayList<>();
        for (JsonNode mention : annotation.get("mentions")) {
            TaggedName.Kind kind = kinds.get(mention.get("entity").asString());
            if (kind != null) {
                found.add(new TaggedName(
                        kind,
                        text.index(mention.get("start").asInt()),
                        text.index(mention.get("end").asInt())));
            }
        }
        found.sort(Comparator.comparingInt(TaggedName::from));
        return found;
    }
}

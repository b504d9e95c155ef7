package org.dateline.layout;

import java.util.List;
import org.dateline.evidence.Found;
import org.jspecify.annotations.Nullable;

/**
 * The parts of one release.
 *
 * @param headline the first headline, or {@code null}
 * @param subheadline what stands under it, or {@code null}
 * @param byline as printed, or {@code null}
 * @param source what the SOURCE line names, or {@code null}
 * @param sections in order
 */
public record Layout(
        @Nullable Found<String> headline,
        @Nullable Found<String> subheadline,
        @Nullable Found<String> byline,
        @Nullable Found<String> source,
        List<Section> sections) {
    public Layout {
        sections = List.copyOf(sections);
    }
}

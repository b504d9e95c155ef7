package org.dateline.layout;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.dateline.document.Declared;
import org.dateline.document.Text;
import org.dateline.evidence.Found;
import org.dateline.evidence.Origin;
import org.dateline.mark.Link;
import org.jspecify.annotations.Nullable;

/**
 * Reads where a release was published: the address after the wire's words for it ("View source version on ..."), else what
 * the document's metadata declares. A site without a path is none: it is not where this release stands.
 */
public final class OriginalUrlReader {
    /** UTF-16 characters between the words and the address. */
    private static final int NEAR = 120;

    private static final Pattern WORDS = Pattern.compile("(?i)(?:" + words() + ")");

    private OriginalUrlReader() {}

    /**
     * The address; {@code null} where none is said.
     *
     * @param links of the whole text, in order
     */
    public static @Nullable Found<String> read(Text text, List<Link> links, Declared declared) {
        TreeMap<Integer, Found<String>> byStart = new TreeMap<>();
        for (Link link : links) {
            if (link.url().origin() instanceof Origin.Printed(var span)) {
                byStart.putIfAbsent(text.index(span.start()), link.url());
            }
        }
        Matcher words = WORDS.matcher(text.string());
        while (words.find()) {
            var next = byStart.ceilingEntry(words.end());
            if (next != null
                    && next.getKey() - words.end() <= NEAR
                    && hasPath(next.getValue().value())) {
                Found<String> url = next.getValue();
                return new Found<>(url.value(), url.origin(), StateRule.ORIGINAL_CONTENT, List.of());
            }
        }
        return declared.first(Declared.Field.URL);
    }

    private static boolean hasPath(String url) {
        try {
            String path = new URI(url.startsWith("www.") ? "https://" + url : url).getPath();
            return path != null && path.length() > 1;
        } catch (URISyntaxException notByTheBook) {
            return url.indexOf('/', url.indexOf("//") + 2) > 0;
        }
    }

    private static String words() {
        try (InputStream in = Objects.requireNonNull(OriginalUrlReader.class.getResourceAsStream("originals.tsv"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

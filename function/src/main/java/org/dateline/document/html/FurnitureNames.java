package org.dateline.document.html;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.jsoup.nodes.Element;

/** What sites call the parts of a page that are on every page: the words of {@code chrome.txt}. */
final class FurnitureNames {
    private static final Set<String> WORDS = words();
    private static final List<String> COOKIES = List.of("cookie", "cookies", "cookiebar", "consent", "gdpr");
    private static final int MOST_WORDS = 40;

    private FurnitureNames() {}

    /** Whether an element's id, class, role or label names it so. */
    static boolean isFurniture(Element element) {
        return names(element, WORDS);
    }

    /** Whether it asks for leave to store cookies, which may take it many words. */
    static boolean isCookies(Element element) {
        return names(element, Set.copyOf(COOKIES));
    }

    private static boolean names(Element element, Set<String> words) {
        String named = element.id() + " " + element.className() + " " + element.attr("aria-label");
        if (named.isBlank()) {
            return false;
        }
        String apart = named.replaceAll("(?<=\\p{Ll})(?=\\p{Lu})", " ").toLowerCase(Locale.ROOT);
        String[] parts = apart.split("[^\\p{L}]++", MOST_WORDS);
        for (String part : parts) {
            if (words.contains(part)) {
                return true;
            }
        }
        return false;
    }

    private static Set<String> words() {
        try (InputStream in = Objects.requireNonNull(FurnitureNames.class.getResourceAsStream("chrome.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .collect(Collectors.toUnmodifiableSet());
        } catch (IOException broken) {
            throw new UncheckedIOException("chrome.txt cannot be read", broken);
        }
    }
}

package org.dateline.mark;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Text;
import org.dateline.evidence.Found;

/**
 * Finds web addresses: with their scheme, beginning with {@code www.}, or as the target of a Markdown link. A bare domain
 * ("acme.com") may be a company's name and is refused, and so is what follows the {@code @} of an e-mail address.
 * Punctuation that ends the sentence, not the address, is left out; of brackets, those opened before the address.
 */
public final class ReadsLinks {
    /** Browsers refuse longer addresses; a longer run of characters is data. */
    private static final int LONGEST = 2_000;

    private static final Pattern BEGINNING =
            Pattern.compile("(?:https?://|(?<![\\p{L}\\p{N}@])www\\.)(?=[\\p{L}\\p{N}])", Pattern.CASE_INSENSITIVE);
    /** Characters that stand around addresses, never in them. */
    private static final String OUTSIDE = "<>\"“”„«»`|\\^{}（）。，、；【】「」";

    private static final String TRAILING = ".,;:!?'’‘*_…";

    private ReadsLinks() {}

    /** The addresses of a text, in order, every occurrence. */
    public static List<Link> read(Text text) {
        String string = text.string();
        List<Link> links = new ArrayList<>();
        Matcher address = BEGINNING.matcher(string);
        int from = 0;
        while (address.find(from)) {
            int start = address.start();
            boolean target = start > 1 && string.startsWith("](", start - 2);
            int end = end(string, start, Math.min(string.length(), start + LONGEST));
            MarkRule rule = target ? MarkRule.LINK_TARGET : MarkRule.PRINTED_ADDRESS;
            // "www." alone, or a scheme with nothing after it, is the beginning of no address.
            if (end - start < LONGEST && string.substring(start, end).indexOf('.') > 0) {
                links.add(new Link(Found.printed(string.substring(start, end), text.span(start, end), rule)));
            }
            from = Math.max(end, address.end());
        }
        return List.copyOf(links);
    }

    /** Cuts an address where a bracket closes that it did not open, and before punctuation. */
    private static int end(String string, int start, int to) {
        int end = start;
        int open = 0;
        while (end < to) {
            char c = string.charAt(end);
            if (Blanks.isBlank(c) || OUTSIDE.indexOf(c) >= 0) {
                break;
            }
            if (c == '(' || c == '[') {
                open++;
            } else if ((c == ')' || c == ']') && --open < 0) {
                break;
            }
            end++;
        }
        while (end > start && TRAILING.indexOf(string.charAt(end - 1)) >= 0) {
            end--;
        }
        return end;
    }
}

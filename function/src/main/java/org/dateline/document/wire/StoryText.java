package org.dateline.document.wire;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.Block.Kind;
import org.dateline.document.BlockWriter;
import org.dateline.document.Decision;
import org.dateline.document.Declared;
import org.dateline.document.Declared.Field;
import org.dateline.document.Parsed;
import org.dateline.document.html.HtmlFragment;

/**
 * Sets a story as a wire would print it: headline, subheadline, byline, the dateline run into the first paragraph, the story
 * and what stands after it. What the story's own text already opens with is not said twice.
 */
final class StoryText {
    /** Characters in which a story would say its own headline and dateline. */
    private static final int OPENING = 3_000;

    private static final Pattern FIRST_PARAGRAPH =
            Pattern.compile("<p\\b[^<>]{0,500}+>(?!\\s*+</p>)", Pattern.CASE_INSENSITIVE);
    private static final String DASHES = "-–—―";
    /** A wire's mark that the body opens with needs no dash before it: "--(BUSINESS WIRE)--", "/PRNewswire/ --". */
    private static final String MARKS = "-–—(（/";

    private StoryText() {}

    /** The text of a story and its blocks. */
    static Parsed.Content of(Story story, List<Decision> decisions) {
        String opening = folded(opening(story.body()));
        BlockWriter out = new BlockWriter();
        String headline = value(story.declared(), Field.HEADLINE);
        if (!headline.isEmpty() && !opening.contains(folded(headline))) {
            out.beginHeading(1);
            out.write(headline);
            out.end();
        }
        writeSubheadline(story, opening, out);
        String byline = value(story.declared(), Field.BYLINE);
        if (!byline.isEmpty() && !opening.contains(folded(byline))) {
            out.begin(Kind.PARAGRAPH);
            out.write(byline);
            out.end();
        }
        HtmlFragment.write(withDateline(story, opening), out);
        out.end();
        if (!story.end().isBlank()) {
            HtmlFragment.write(story.end(), out);
        }
        return out.content(story.declared(), decisions);
    }

    /** A piece of HTML as text, its lines kept. */
    static String plain(String html) {
        BlockWriter out = new BlockWriter();
        HtmlFragment.write(html, out);
        return out.content(Declared.none(), List.of()).text().string();
    }

    private static void writeSubheadline(Story story, String opening, BlockWriter out) {
        if (!story.subheadline().isBlank()) {
            HtmlFragment.write(story.subheadline(), out);
            out.end();
            return;
        }
        String subheadline = value(story.declared(), Field.SUBHEADLINE);
        if (!subheadline.isEmpty() && !opening.contains(folded(subheadline))) {
            out.beginHeading(2);
            out.write(subheadline);
            out.end();
        }
    }

    private static String withDateline(Story story, String opening) {
        String body = story.body();
        String dateline = value(story.declared(), Field.DATELINE);
        if (dateline.isEmpty() || opening.contains(folded(withoutDash(dateline)))) {
            return body;
        }
        Matcher first = FIRST_PARAGRAPH.matcher(body);
        int at = first.find() ? first.end() : 0;
        return body.substring(0, at)
                + InlineMarkup.escaped(dateline)
                + glue(dateline, body.substring(at))
                + body.substring(at);
    }

    /** The dash that parts a dateline from the story, where neither brings one along. */
    private static String glue(String dateline, String body) {
        if (endsInDash(dateline)) {
            return " ";
        }
        String next = body.stripLeading();
        boolean marked = !next.isEmpty() && MARKS.indexOf(next.charAt(0)) >= 0;
        return marked ? (next.charAt(0) == '/' ? " " : "") : " -- ";
    }

    private static String withoutDash(String dateline) {
        int end = dateline.length();
        while (end > 0 && (endsInDash(dateline.substring(0, end)) || dateline.charAt(end - 1) == ' ')) {
            end--;
        }
        return dateline.substring(0, end);
    }

    private static boolean endsInDash(String dateline) {
        return !dateline.isEmpty() && DASHES.indexOf(dateline.charAt(dateline.length() - 1)) >= 0;
    }

    private static String opening(String body) {
        String plain = plain(body.substring(0, Math.min(body.length(), 4 * OPENING)));
        return plain.substring(0, Math.min(plain.length(), OPENING));
    }

    private static String folded(String text) {
        return text.replaceAll("[\\s\\p{Z}]++", " ").strip().toLowerCase(Locale.ROOT);
    }

    private static String value(Declared declared, Field field) {
        var found = declared.first(field);
        return found == null ? "" : found.value();
    }
}

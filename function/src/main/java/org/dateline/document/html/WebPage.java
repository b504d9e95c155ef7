package org.dateline.document.html;

import static org.dateline.document.Problem.Code.SEVERAL_RELEASES;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.dateline.document.BlockWriter;
import org.dateline.document.Declared;
import org.dateline.document.Parsed;
import org.dateline.document.Raw;
import org.dateline.document.Text;
import org.dateline.document.text.Characters;
import org.dateline.document.text.PlainText;
import org.jsoup.nodes.Document;
import org.jspecify.annotations.Nullable;

/** Reads a web page: the release in it, without the site around it. */
public final class WebPage {
    /** Where a page may declare its charset; browsers look at 1,024 bytes, pages are less careful. */
    private static final int PRESCAN = 4096;

    private static final Pattern CHARSET = Pattern.compile(
            "(?i)<meta\\b[^>]{0,400}?\\bcharset\\s{0,4}=\\s{0,4}[\"']?([\\w.:-]{1,40})|<\\?xml[^>]{0,200}?\\bencoding\\s{0,4}=\\s{0,4}[\"']([\\w.:-]{1,40})");

    private WebPage() {}

    /** The text of a page, its blocks, and what its head declares. */
    public static Parsed read(Raw raw) {
        Characters characters =
                Characters.of(raw.bytes(), raw.charset() != null ? raw.charset() : declared(raw.bytes()));
        if (characters == null) {
            return PlainText.undecodable(raw.bytes());
        }
        if (!Page.isMarkup(characters.string())) {
            // Text that calls itself a page keeps its lines.
            return new Parsed.Content(
                    Text.of(characters.unmarked()), List.of(), Declared.none(), List.of(characters.decision()));
        }
        Document page = Page.parse(characters.unmarked());
        int releases = Releases.in(page);
        if (releases > 1) {
            return Parsed.trouble(
                    SEVERAL_RELEASES,
                    String.format(
                            Locale.ROOT, "The page holds %,d releases. Upload each in a file of its own.", releases));
        }
        Declared declared = ReadsHead.of(page);
        BlockWriter out = new BlockWriter();
        WritesBlocks.of(ChoosesMain.of(page), out);
        return out.content(declared, List.of(characters.decision()));
    }

    /** The charset that a page declares in its head; one that could not have been read up to there is not believed. */
    private static @Nullable String declared(byte[] bytes) {
        String head = new String(bytes, 0, Math.min(PRESCAN, bytes.length), StandardCharsets.ISO_8859_1);
        Matcher matcher = CHARSET.matcher(head);
        if (!matcher.find()) {
            return null;
        }
        String label = matcher.group(1) != null ? matcher.group(1) : matcher.group(2);
        return label.toLowerCase(Locale.ROOT).startsWith("utf-16") ? "utf-8" : label;
    }
}
